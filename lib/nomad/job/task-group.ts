import type { Duration } from "../../core/duration";
import { attributes, block, type HclBlock } from "../../render/hcl";
import { durationText, eachBlock, inOrder, mapBlock, optionalBlock } from "./blocks";
import { consulBlock, vaultBlock, type ConsulOptions, type VaultOptions } from "./identity";
import { networkBlock, type GroupNetwork } from "./network";
import {
  affinityBlocks,
  constraintBlocks,
  spreadBlocks,
  type PlacementAffinity,
  type PlacementConstraint,
  type PlacementSpread,
} from "./placement";
import { ephemeralDiskBlock, type EphemeralDisk } from "./resources";
import { scalingBlock, type ScalingPolicy } from "./scaling";
import { serviceBlock, type GroupService } from "./service";
import { taskBlock, type Task } from "./task";
import {
  disconnectBlock,
  migrateBlock,
  rescheduleBlock,
  restartBlock,
  updateBlock,
  type DisconnectStrategy,
  type MigrateStrategy,
  type ReschedulePolicy,
  type RestartPolicy,
  type UpdateStrategy,
} from "./update-strategy";
import { volumeBlock, type VolumeRequest } from "./volumes";

/**
 * Tasks that always run together on one node. Left out: what Nomad has deprecated
 * (`stop_after_client_disconnect` and its kin, see `disconnect`), and `secret`, which Nomad 1.11
 * loses here as soon as a task has secrets of its own.
 */
export interface TaskGroup {
  /** Its name; unique in the job. */
  readonly name: string;
  /** Its tasks; at least one. */
  readonly tasks: readonly Task[];
  /**
   * How many allocations run.
   * @default - the minimum of `scaling`, else 1
   */
  readonly count?: number;
  /**
   * Network mode and ports.
   * @default - the node's network without ports
   */
  readonly network?: GroupNetwork;
  /**
   * Services of the group.
   * @default - none
   */
  readonly services?: readonly GroupService[];
  /**
   * Volumes for the tasks.
   * @default - none
   */
  readonly volumes?: readonly VolumeRequest[];
  /**
   * Consul tokens for the tasks; an empty object is enough. Needed when a template or a task reads
   * Consul.
   * @default - the tasks get none
   */
  readonly consul?: ConsulOptions;
  /**
   * Vault tokens for the tasks.
   * @default - as the job
   */
  readonly vault?: VaultOptions;
  /**
   * Demands on the nodes.
   * @default - none
   */
  readonly constraints?: readonly PlacementConstraint[];
  /**
   * Preferences among nodes.
   * @default - none
   */
  readonly affinities?: readonly PlacementAffinity[];
  /**
   * Placement over the values of attributes.
   * @default - as the job
   */
  readonly spreads?: readonly PlacementSpread[];
  /**
   * How changes are rolled out; what is left out comes from the job.
   * @default - as the job
   */
  readonly update?: UpdateStrategy;
  /**
   * Restarts of failing tasks; what is left out comes from the default.
   * @default - service jobs: 3 in 5 minutes, then on another node; system jobs: for ever
   */
  readonly restart?: RestartPolicy;
  /**
   * How failed allocations are placed again.
   * @default - as the job
   */
  readonly reschedule?: ReschedulePolicy;
  /**
   * How allocations leave a drained node.
   * @default - as the job
   */
  readonly migrate?: MigrateStrategy;
  /**
   * What happens when the node cannot be reached.
   * @default - the allocations are replaced
   */
  readonly disconnect?: DisconnectStrategy;
  /**
   * The shared scratch disk.
   * @default - 300 MiB, lost when the allocation moves
   */
  readonly ephemeralDisk?: EphemeralDisk;
  /**
   * Bounds of the count.
   * @default - none
   */
  readonly scaling?: ScalingPolicy;
  /**
   * Time between deregistration of the services and the stop of the tasks.
   * @default - none
   */
  readonly shutdownDelay?: Duration;
  /**
   * Metadata, seen as `NOMAD_META_key`.
   * @default - none
   */
  readonly meta?: Readonly<Record<string, string>>;
}

/** @internal */
export function groupBlock(group: TaskGroup, restart: RestartPolicy | undefined): HclBlock {
  return block(
    "group",
    [group.name],
    inOrder(
      attributes({ count: group.count, shutdown_delay: durationText(group.shutdownDelay) }),
      constraintBlocks(group.constraints),
      affinityBlocks(group.affinities),
      spreadBlocks(group.spreads),
      optionalBlock(group.network, networkBlock),
      optionalBlock(group.update, updateBlock),
      optionalBlock(restart, restartBlock),
      optionalBlock(group.reschedule, rescheduleBlock),
      optionalBlock(group.migrate, migrateBlock),
      optionalBlock(group.disconnect, disconnectBlock),
      optionalBlock(group.ephemeralDisk, ephemeralDiskBlock),
      optionalBlock(group.scaling, (policy) => scalingBlock(policy)),
      optionalBlock(group.consul, consulBlock),
      optionalBlock(group.vault, vaultBlock),
      mapBlock("meta", group.meta),
      eachBlock(group.volumes, volumeBlock),
      eachBlock(group.services, serviceBlock),
      eachBlock(group.tasks, taskBlock),
    ),
  );
}
