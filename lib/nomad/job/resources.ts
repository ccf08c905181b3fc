import type { DataSize } from "../../core/data-size";
import { attributes, block, type HclBlock } from "../../render/hcl";
import { eachBlock, optionalBlock } from "./blocks";
import {
  affinityBlocks,
  constraintBlocks,
  type NodeConstraint,
  type PlacementAffinity,
} from "./placement";

/** What a task needs of its node. */
export interface TaskResources {
  /**
   * CPU share in MHz; more is used when the node has it to spare. Not together with `cores`.
   * @default 100
   */
  readonly cpuMHz?: number;
  /**
   * Whole cores reserved for the task alone. Not together with `cpuMHz`.
   * @default - none, a share is used
   */
  readonly cores?: number;
  /**
   * Memory that is reserved; a whole number of MiB.
   * @default 300 MiB
   */
  readonly memory?: DataSize;
  /**
   * Memory the task may use when the node has it to spare; needs oversubscription in the
   * scheduler configuration.
   * @default - the reserved memory
   */
  readonly memoryMax?: DataSize;
  /**
   * Size of the in-memory `secrets/` directory; a whole number of MiB.
   * @default 1 MiB
   */
  readonly secrets?: DataSize;
  /**
   * Devices such as GPUs.
   * @default - none
   */
  readonly devices?: readonly DeviceRequest[];
  /**
   * Placement on the memory regions of the node; only with `cores`.
   * @default - none
   */
  readonly numa?: NumaRequest;
}

/** A device of a node. */
export interface DeviceRequest {
  /** `type`, `vendor/type` or `vendor/type/model`, e.g. `nvidia/gpu`. */
  readonly name: string;
  /**
   * How many.
   * @default 1
   */
  readonly count?: number;
  /**
   * Demands on the device, e.g. on `${device.attr.memory}`.
   * @default - none
   */
  readonly constraints?: readonly NodeConstraint[];
  /**
   * Preferences among devices.
   * @default - none
   */
  readonly affinities?: readonly PlacementAffinity[];
}

/** How reserved cores relate to the memory regions of the node. */
export interface NumaRequest {
  /** `none`: any cores; `prefer`: one region if possible; `require`: one region or no placement. */
  readonly affinity: "none" | "prefer" | "require";
  /**
   * Names of devices that must belong to the same region.
   * @default - none
   */
  readonly devices?: readonly string[];
}

/** The scratch disk all tasks of a group share (`alloc/`). */
export interface EphemeralDisk {
  /**
   * Size; a whole number of MiB.
   * @default 300 MiB
   */
  readonly size?: DataSize;
  /**
   * Tries to place an updated allocation on the same node and moves the data along.
   * @default false
   */
  readonly sticky?: boolean;
  /**
   * Copies the data to another node when the allocation has to move; needs `sticky`.
   * @default false
   */
  readonly migrate?: boolean;
}

/** @internal */
export function resourcesBlock(resources: TaskResources): HclBlock {
  return block("resources", [
    ...attributes({
      cpu: resources.cpuMHz,
      cores: resources.cores,
      memory: resources.memory?.toMebibytes(),
      memory_max: resources.memoryMax?.toMebibytes(),
      secrets: resources.secrets?.toMebibytes(),
    }),
    ...eachBlock(resources.devices, ({ name, count, constraints, affinities }) =>
      block(
        "device",
        [name],
        [...attributes({ count }), ...constraintBlocks(constraints), ...affinityBlocks(affinities)],
      ),
    ),
    ...optionalBlock(resources.numa, ({ affinity, devices }) =>
      block("numa", attributes({ affinity, devices })),
    ),
  ]);
}

/** @internal */
export function ephemeralDiskBlock({ size, sticky, migrate }: EphemeralDisk): HclBlock {
  return block("ephemeral_disk", attributes({ size: size?.toMebibytes(), sticky, migrate }));
}
