import { attributes, block, type HclBlock } from "../../render/hcl";
import { eachBlock, inOrder, optionalBlock } from "./blocks";

/** The network of a group: its mode, ports and name resolution. */
export interface GroupNetwork {
  /**
   * `host`: the node's own network; `bridge`: an own namespace behind the node's address;
   * `none`: an own namespace without interfaces; `cni/NAME`: a CNI network of the nodes.
   * @default "host"
   */
  readonly mode?: "host" | "bridge" | "none" | `cni/${string}`;
  /**
   * The ports of the group, referenced by label from services, checks and tasks.
   * @default - none
   */
  readonly ports?: readonly GroupPort[];
  /**
   * Host name inside the network namespace; docker with mode `bridge` only.
   * @default - chosen by the driver
   */
  readonly hostname?: string;
  /**
   * Name resolution of the tasks.
   * @default - that of the node
   */
  readonly dns?: GroupDns;
  /**
   * Arguments for the CNI plugins of a `cni/NAME` network.
   * @default - none
   */
  readonly cniArgs?: Readonly<Record<string, string>>;
}

/** A port the scheduler picks. */
export interface DynamicPort {
  /** The name services, checks and `NOMAD_PORT_label` use. */
  readonly label: string;
  /** Absent: this is what makes the port dynamic. */
  readonly static?: undefined;
  /**
   * The port inside the network namespace; `-1` is the number picked on the node.
   * @default - the number picked on the node
   */
  readonly to?: number;
  /**
   * The host network the port is opened on, by its name in the client configuration.
   * @default - the default network
   */
  readonly hostNetwork?: string;
}

/** A port with a fixed number on the node. */
export interface StaticPort extends Omit<DynamicPort, "static"> {
  /** The port number on the node, 1 to 65535. */
  readonly static: number;
  /**
   * Lets programs that use SO_REUSEPORT share the port; network mode `host` only.
   * @default false
   */
  readonly ignoreCollision?: boolean;
}

/** A port of a group. */
export type GroupPort = DynamicPort | StaticPort;

/** Name resolution of the tasks of a group. */
export interface GroupDns {
  /**
   * Addresses of the name servers.
   * @default - those of the node
   */
  readonly servers?: readonly string[];
  /**
   * Domains tried for short names.
   * @default - those of the node
   */
  readonly searches?: readonly string[];
  /**
   * Resolver options, e.g. `ndots:2`.
   * @default - none
   */
  readonly options?: readonly string[];
}

/** True for a port with a fixed number on the node. */
export function isStaticPort(port: GroupPort): port is StaticPort {
  return port.static !== undefined;
}

/** @internal */
export function networkBlock(network: GroupNetwork): HclBlock {
  return block(
    "network",
    inOrder(
      attributes({ mode: network.mode, hostname: network.hostname }),
      eachBlock(network.ports, portBlock),
      optionalBlock(network.dns, ({ servers, searches, options }) =>
        block("dns", attributes({ servers, searches, options })),
      ),
      optionalBlock(network.cniArgs, (args) => block("cni", attributes({ args }))),
    ),
  );
}

function portBlock(port: GroupPort): HclBlock {
  return block(
    "port",
    [port.label],
    attributes({
      static: port.static,
      to: port.to,
      host_network: port.hostNetwork,
      ignore_collision: isStaticPort(port) ? port.ignoreCollision : undefined,
    }),
  );
}
