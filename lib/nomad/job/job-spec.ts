import type { TaskSecret, VaultOptions } from "./identity";
import type { JobParameters, PeriodicSchedule } from "./periodic";
import type { PlacementAffinity, PlacementConstraint, PlacementSpread } from "./placement";
import type { TaskGroup } from "./task-group";
import type { MigrateStrategy, ReschedulePolicy, UpdateStrategy } from "./update-strategy";

/** The scheduler of a job. */
export type JobType = "service" | "batch" | "system" | "sysbatch";

/**
 * A Nomad job as plain data, for Nomad 1.11. `multiregion` is left out: Enterprise only.
 *
 * Text reaches Nomad byte for byte, so its run-time variables (`${attr.kernel.name}`,
 * `${NOMAD_PORT_http}`) are written as they are; a shell's `${HOME}` in a template is safe too.
 */
export interface JobSpec {
  /** Its ID, unique in the namespace. Changing it makes a new job. */
  readonly id: string;
  /**
   * A name for people.
   * @default - the ID
   */
  readonly name?: string;
  /**
   * Its scheduler.
   * @default "service"
   */
  readonly type?: JobType;
  /**
   * Its namespace.
   * @default "default"
   */
  readonly namespace?: string;
  /**
   * Its region.
   * @default - the region of the cluster
   */
  readonly region?: string;
  /**
   * Datacenters it may run in; `*` matches.
   * @default - all
   */
  readonly datacenters?: readonly string[];
  /**
   * Its node pool.
   * @default "default"
   */
  readonly nodePool?: string;
  /**
   * Who goes first when resources are scarce, 1 to 100.
   * @default 50
   */
  readonly priority?: number;
  /**
   * Places all allocations of an evaluation or none.
   * @default false
   */
  readonly allAtOnce?: boolean;
  /** Its groups; at least one. */
  readonly groups: readonly TaskGroup[];
  /**
   * Demands on the nodes of all groups.
   * @default - none
   */
  readonly constraints?: readonly PlacementConstraint[];
  /**
   * Preferences among nodes for all groups.
   * @default - none
   */
  readonly affinities?: readonly PlacementAffinity[];
  /**
   * Placement of all groups over the values of attributes.
   * @default - none
   */
  readonly spreads?: readonly PlacementSpread[];
  /**
   * How changes are rolled out; what is left out comes from the default.
   * @default - one at a time, checked; service jobs go back to the last stable version on failure
   */
  readonly update?: UpdateStrategy;
  /**
   * How failed allocations are placed again.
   * @default - Nomad's defaults: for ever for service jobs, once for batch jobs
   */
  readonly reschedule?: ReschedulePolicy;
  /**
   * How allocations leave a drained node.
   * @default - one at a time, checked
   */
  readonly migrate?: MigrateStrategy;
  /**
   * Runs a batch or sysbatch job at fixed times.
   * @default - runs once
   */
  readonly periodic?: PeriodicSchedule;
  /**
   * Makes a batch or sysbatch job wait for dispatches.
   * @default - runs once
   */
  readonly parameterized?: JobParameters;
  /**
   * Vault tokens for all tasks.
   * @default - none
   */
  readonly vault?: VaultOptions;
  /**
   * Secrets for all tasks.
   * @default - none
   */
  readonly secrets?: readonly TaskSecret[];
  /**
   * Metadata, seen as `NOMAD_META_key`.
   * @default - none
   */
  readonly meta?: Readonly<Record<string, string>>;
  /**
   * What Nomad's web pages show beside the job.
   * @default - nothing
   */
  readonly ui?: JobUi;
}

/** What Nomad's web pages show beside a job. */
export interface JobUi {
  /**
   * Markdown text.
   * @default - none
   */
  readonly description?: string;
  /**
   * Links.
   * @default - none
   */
  readonly links?: readonly { readonly label: string; readonly url: string }[];
}
