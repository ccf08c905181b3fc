import { attributes, block, type HclBlock, type HclMap } from "../../render/hcl";
import { eachBlock, inOrder, mapBlock, optionalBlock } from "./blocks";
import { gatewayBlock, type MeshGatewayService } from "./gateway";
import { sidecarTaskBlock, type SidecarTask } from "./sidecar-task";

/** A program that speaks the mesh's mTLS itself. */
export interface NativeConnect {
  /** Names this kind. */
  readonly kind: "native";
}

/** An Envoy proxy beside the tasks of the group. */
export interface SidecarConnect {
  /** Names this kind. */
  readonly kind: "sidecar";
  /**
   * The service of the proxy.
   * @default - Nomad's defaults
   */
  readonly service?: SidecarService;
  /**
   * The task of the proxy.
   * @default - Nomad's Envoy task
   */
  readonly task?: SidecarTask;
}

/** A gateway of the mesh instead of a service. */
export interface GatewayConnect {
  /** Names this kind. */
  readonly kind: "gateway";
  /** The gateway. */
  readonly gateway: MeshGatewayService;
  /**
   * The task of the gateway's proxy.
   * @default - Nomad's Envoy task
   */
  readonly task?: SidecarTask;
}

/** A service's part in the mesh. */
export type ServiceConnect = NativeConnect | SidecarConnect | GatewayConnect;

/** The service of a sidecar proxy. */
export interface SidecarService {
  /**
   * Label of the port it listens on.
   * @default - a port of its own
   */
  readonly port?: string;
  /**
   * Its tags.
   * @default - none
   */
  readonly tags?: readonly string[];
  /**
   * Its metadata.
   * @default - none
   */
  readonly meta?: Readonly<Record<string, string>>;
  /**
   * Leaves out the TCP check of the proxy.
   * @default false
   */
  readonly disableDefaultTcpCheck?: boolean;
  /**
   * The proxy.
   * @default - Nomad's defaults
   */
  readonly proxy?: SidecarProxy;
}

/** What a sidecar proxy forwards. */
export interface SidecarProxy {
  /**
   * The address of the program behind it.
   * @default "127.0.0.1"
   */
  readonly localServiceAddress?: string;
  /**
   * The port of the program behind it.
   * @default - the port of the service
   */
  readonly localServicePort?: number;
  /**
   * Services the program reaches on local ports.
   * @default - none
   */
  readonly upstreams?: readonly MeshUpstream[];
  /**
   * Paths that are reached past the proxy.
   * @default - none
   */
  readonly exposePaths?: readonly ExposedPath[];
  /**
   * Sends all traffic through the proxy, so that services are reached by their virtual names.
   * @default - only upstreams go through it
   */
  readonly transparentProxy?: TransparentProxy;
  /**
   * Settings Consul hands to Envoy.
   * @default - none
   */
  readonly config?: HclMap;
}

/** A service reached on a local port or socket. */
export interface MeshUpstream {
  /** Its name. */
  readonly destinationName: string;
  /**
   * The local port. Leave out only for a socket.
   * @default - none
   */
  readonly localBindPort?: number;
  /**
   * The local address.
   * @default "127.0.0.1"
   */
  readonly localBindAddress?: string;
  /**
   * A Unix socket instead of a port.
   * @default - none
   */
  readonly localBindSocketPath?: string;
  /**
   * Permissions of the socket in octal.
   * @default - chosen by Envoy
   */
  readonly localBindSocketMode?: string;
  /**
   * What the name means.
   * @default "service"
   */
  readonly destinationType?: "service" | "prepared_query";
  /**
   * Consul namespace; Enterprise only.
   * @default - the service's own
   */
  readonly destinationNamespace?: string;
  /**
   * Consul admin partition; Enterprise only.
   * @default - the service's own
   */
  readonly destinationPartition?: string;
  /**
   * Peered cluster.
   * @default - this cluster
   */
  readonly destinationPeer?: string;
  /**
   * Consul datacenter.
   * @default - this one
   */
  readonly datacenter?: string;
  /**
   * How mesh gateways are used on the way.
   * @default - Consul's setting
   */
  readonly meshGatewayMode?: "local" | "none" | "remote";
  /**
   * Settings Consul hands to Envoy.
   * @default - none
   */
  readonly config?: HclMap;
}

/** A path that is reached past the proxy, e.g. by a health check. */
export interface ExposedPath {
  /** The path. */
  readonly path: string;
  /** Its protocol. */
  readonly protocol: "http" | "http2";
  /** The port of the program. */
  readonly localPathPort: number;
  /** Label of the port it is reached on. */
  readonly listenerPort: string;
}

/** Exceptions from a transparent proxy. */
export interface TransparentProxy {
  /**
   * User of the proxy.
   * @default "101"
   */
  readonly uid?: string;
  /**
   * The proxy's port for outgoing traffic.
   * @default 15001
   */
  readonly outboundPort?: number;
  /**
   * Incoming ports, by label or number, that go past the proxy.
   * @default - none
   */
  readonly excludeInboundPorts?: readonly string[];
  /**
   * Outgoing ports that go past the proxy.
   * @default - none
   */
  readonly excludeOutboundPorts?: readonly number[];
  /**
   * Networks that are reached past the proxy.
   * @default - none
   */
  readonly excludeOutboundCidrs?: readonly string[];
  /**
   * Users whose traffic goes past the proxy.
   * @default - none
   */
  readonly excludeUids?: readonly string[];
  /**
   * Leaves name resolution alone instead of sending it to Consul.
   * @default false
   */
  readonly noDns?: boolean;
}

/** @internal */
export function connectBlock(connect: ServiceConnect): HclBlock {
  switch (connect.kind) {
    case "native":
      return block("connect", attributes({ native: true }));
    case "sidecar":
      return block("connect", [
        sidecarServiceBlock(connect.service ?? {}),
        ...optionalBlock(connect.task, sidecarTaskBlock),
      ]);
    case "gateway":
      return block("connect", [
        gatewayBlock(connect.gateway),
        ...optionalBlock(connect.task, sidecarTaskBlock),
      ]);
  }
}

function sidecarServiceBlock(service: SidecarService): HclBlock {
  return block(
    "sidecar_service",
    inOrder(
      attributes({
        port: service.port,
        tags: service.tags,
        disable_default_tcp_check: service.disableDefaultTcpCheck,
      }),
      mapBlock("meta", service.meta),
      optionalBlock(service.proxy, proxyBlock),
    ),
  );
}

function proxyBlock(proxy: SidecarProxy): HclBlock {
  return block(
    "proxy",
    inOrder(
      attributes({
        local_service_address: proxy.localServiceAddress,
        local_service_port: proxy.localServicePort,
      }),
      eachBlock(proxy.upstreams, upstreamBlock),
      optionalBlock(proxy.exposePaths, (paths) => block("expose", eachBlock(paths, pathBlock))),
      optionalBlock(proxy.transparentProxy, transparentProxyBlock),
      mapBlock("config", proxy.config),
    ),
  );
}

function upstreamBlock(upstream: MeshUpstream): HclBlock {
  return block(
    "upstreams",
    inOrder(
      attributes({
        destination_name: upstream.destinationName,
        destination_type: upstream.destinationType,
        destination_namespace: upstream.destinationNamespace,
        destination_partition: upstream.destinationPartition,
        destination_peer: upstream.destinationPeer,
        datacenter: upstream.datacenter,
        local_bind_address: upstream.localBindAddress,
        local_bind_port: upstream.localBindPort,
        local_bind_socket_path: upstream.localBindSocketPath,
        local_bind_socket_mode: upstream.localBindSocketMode,
      }),
      optionalBlock(upstream.meshGatewayMode, (mode) =>
        block("mesh_gateway", attributes({ mode })),
      ),
      mapBlock("config", upstream.config),
    ),
  );
}

function pathBlock(path: ExposedPath): HclBlock {
  return block(
    "path",
    attributes({
      path: path.path,
      protocol: path.protocol,
      local_path_port: path.localPathPort,
      listener_port: path.listenerPort,
    }),
  );
}

function transparentProxyBlock(proxy: TransparentProxy): HclBlock {
  return block(
    "transparent_proxy",
    attributes({
      uid: proxy.uid,
      outbound_port: proxy.outboundPort,
      exclude_inbound_ports: proxy.excludeInboundPorts,
      exclude_outbound_ports: proxy.excludeOutboundPorts,
      exclude_outbound_cidrs: proxy.excludeOutboundCidrs,
      exclude_uids: proxy.excludeUids,
      no_dns: proxy.noDns,
    }),
  );
}
