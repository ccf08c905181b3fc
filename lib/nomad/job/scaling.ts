import { attributes, block, type HclBlock, type HclBody } from "../../render/hcl";
import { optionalBlock } from "./blocks";

/** The bounds of a group's count, and what an autoscaler does within them. */
export interface ScalingPolicy {
  /**
   * Least count.
   * @default - the count of the group
   */
  readonly min?: number;
  /** Greatest count. */
  readonly max: number;
  /**
   * Whether an autoscaler acts on it.
   * @default true
   */
  readonly enabled?: boolean;
  /**
   * The policy in the autoscaler's own terms, built with `attributes` and `block`.
   * @default - none
   */
  readonly policy?: HclBody;
}

/** The bounds of a task's resources; needs Nomad Enterprise's dynamic application sizing. */
export interface ResourceScalingPolicy extends ScalingPolicy {
  /** MHz of CPU or MiB of memory. */
  readonly resource: "cpu" | "mem";
}

/** @internal */
export function scalingBlock(scaling: ScalingPolicy, labels: readonly string[] = []): HclBlock {
  return block("scaling", labels, [
    ...attributes({ enabled: scaling.enabled, min: scaling.min, max: scaling.max }),
    ...optionalBlock(scaling.policy, (policy) => block("policy", policy)),
  ]);
}
