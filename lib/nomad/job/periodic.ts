import { attributes, block, type HclBlock } from "../../render/hcl";

/** Runs a batch or sysbatch job at fixed times. */
export interface PeriodicSchedule {
  /** Cron expressions, e.g. `0 3 * * *`. */
  readonly crons: readonly string[];
  /**
   * The time zone of the expressions, e.g. `Europe/Vienna`.
   * @default "UTC"
   */
  readonly timeZone?: string;
  /**
   * Leaves a run out while the one before is still running.
   * @default false
   */
  readonly prohibitOverlap?: boolean;
  /**
   * Whether runs are started at all.
   * @default true
   */
  readonly enabled?: boolean;
}

/** A batch or sysbatch job that runs when it is dispatched, with parameters. */
export interface JobParameters {
  /**
   * Whether a dispatch may, must or must not carry a payload.
   * @default "optional"
   */
  readonly payload?: "optional" | "required" | "forbidden";
  /**
   * Metadata keys a dispatch must give.
   * @default - none
   */
  readonly metaRequired?: readonly string[];
  /**
   * Metadata keys a dispatch may give.
   * @default - none
   */
  readonly metaOptional?: readonly string[];
}

/** @internal */
export function periodicBlock(periodic: PeriodicSchedule): HclBlock {
  return block(
    "periodic",
    attributes({
      crons: periodic.crons,
      time_zone: periodic.timeZone,
      prohibit_overlap: periodic.prohibitOverlap,
      enabled: periodic.enabled,
    }),
  );
}

/** @internal */
export function parameterizedBlock(parameters: JobParameters): HclBlock {
  return block(
    "parameterized",
    attributes({
      payload: parameters.payload,
      meta_required: parameters.metaRequired,
      meta_optional: parameters.metaOptional,
    }),
  );
}
