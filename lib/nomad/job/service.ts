import { attributes, block, type HclBlock, type HclBody } from "../../render/hcl";
import { eachBlock, inOrder, mapBlock, optionalBlock } from "./blocks";
import { checkBlock, checkRestartBlock, type CheckRestart, type ServiceCheck } from "./check";
import { connectBlock, type ServiceConnect } from "./connect";
import { identityBlock, type TaskIdentity } from "./identity";

/** A service of a task: a name under which its instances are found. */
export interface TaskService {
  /** Its name; lower case letters, digits, `-` and `_`. */
  readonly name: string;
  /**
   * Who registers it. Fabio and the mesh see `consul` services only.
   * @default "consul"
   */
  readonly provider?: "consul" | "nomad";
  /**
   * Label of a port of the group, or a port number in the allocation's own network.
   * @default - none
   */
  readonly port?: string | number;
  /**
   * Tags, e.g. Fabio's `urlprefix-...` routes.
   * @default - none
   */
  readonly tags?: readonly string[];
  /**
   * Tags while the allocation is a canary.
   * @default - the tags
   */
  readonly canaryTags?: readonly string[];
  /**
   * An address of your own.
   * @default - the address that goes with the address mode
   */
  readonly address?: string;
  /**
   * Which address is registered.
   * @default "auto"
   */
  readonly addressMode?: "alloc" | "alloc_ipv6" | "auto" | "driver" | "host";
  /**
   * Further addresses by name; provider `consul` only.
   * @default - none
   */
  readonly taggedAddresses?: Readonly<Record<string, string>>;
  /**
   * Health checks.
   * @default - none: the service is healthy when the task runs
   */
  readonly checks?: readonly ServiceCheck[];
  /**
   * Restarts the task when a check keeps failing; checks may say otherwise.
   * @default - never
   */
  readonly checkRestart?: CheckRestart;
  /**
   * Whether the checks decide over the health of a deployment.
   * @default "require_healthy"
   */
  readonly onUpdate?: "require_healthy" | "ignore_warnings" | "ignore";
  /**
   * Metadata; provider `consul` only.
   * @default - none
   */
  readonly meta?: Readonly<Record<string, string>>;
  /**
   * Metadata while the allocation is a canary; provider `consul` only.
   * @default - the metadata
   */
  readonly canaryMeta?: Readonly<Record<string, string>>;
  /**
   * Weights in DNS answers; provider `consul` only.
   * @default - 1 and 1
   */
  readonly weights?: ServiceWeights;
  /**
   * Lets others change the tags in Consul's catalog.
   * @default false
   */
  readonly enableTagOverride?: boolean;
  /**
   * The identity that logs in to Consul to register the service.
   * @default - that of the server configuration
   */
  readonly identity?: TaskIdentity;
  /**
   * Consul's service kind, e.g. `api-gateway`.
   * @default - an ordinary service
   */
  readonly kind?: string;
  /**
   * The Consul cluster's name in the agent configuration; Enterprise only.
   * @default "default"
   */
  readonly cluster?: string;
}

/** A service of a group; it may take part in the mesh. */
export interface GroupService extends TaskService {
  /**
   * The task it belongs to; decides which task a failing check restarts.
   * @default - the only task of the group
   */
  readonly task?: string;
  /**
   * Its part in Consul's service mesh; provider `consul` only.
   * @default - none
   */
  readonly connect?: ServiceConnect;
}

/** Weights of a service instance in DNS answers. */
export interface ServiceWeights {
  /** Weight while the checks pass. */
  readonly passing: number;
  /** Weight while a check warns. */
  readonly warning: number;
}

/** @internal */
export function serviceBlock(service: GroupService): HclBlock {
  return block("service", inOrder(serviceAttributes(service), serviceBlocks(service)));
}

function serviceAttributes(service: GroupService): HclBody {
  return attributes({
    provider: service.provider ?? "consul",
    name: service.name,
    port: service.port === undefined ? undefined : String(service.port),
    tags: service.tags,
    canary_tags: service.canaryTags,
    address: service.address,
    address_mode: service.addressMode,
    on_update: service.onUpdate,
    enable_tag_override: service.enableTagOverride,
    task: service.task,
    kind: service.kind,
    cluster: service.cluster,
  });
}

function serviceBlocks(service: GroupService): HclBody {
  return [
    ...mapBlock("meta", service.meta),
    ...mapBlock("canary_meta", service.canaryMeta),
    ...mapBlock("tagged_addresses", service.taggedAddresses),
    ...optionalBlock(service.weights, ({ passing, warning }) =>
      block("weights", attributes({ passing, warning })),
    ),
    ...optionalBlock(service.identity, identityBlock),
    ...eachBlock(service.checks, checkBlock),
    ...optionalBlock(service.checkRestart, checkRestartBlock),
    ...optionalBlock(service.connect, connectBlock),
  ];
}
