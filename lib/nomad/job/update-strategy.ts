import { Duration } from "../../core/duration";
import { attributes, block, type HclBlock } from "../../render/hcl";
import { durationText } from "./blocks";

/** How a change of the job replaces running allocations. Defaults are those of service jobs. */
export interface UpdateStrategy {
  /**
   * Allocations of a group that are replaced at the same time; 0 replaces all without a deployment.
   * @default 1
   */
  readonly maxParallel?: number;
  /**
   * What makes an allocation healthy: passing checks, running tasks, or a person.
   * @default "checks"
   */
  readonly healthCheck?: "checks" | "task_states" | "manual";
  /**
   * How long an allocation must stay healthy before the next one is replaced.
   * @default 10 seconds
   */
  readonly minHealthyTime?: Duration;
  /**
   * When an allocation that is not healthy counts as failed. Longer than the minimum above.
   * @default 5 minutes
   */
  readonly healthyDeadline?: Duration;
  /**
   * When a deployment without progress fails. Longer than the deadline above, or zero: fail at
   * the first unhealthy allocation.
   * @default 10 minutes
   */
  readonly progressDeadline?: Duration;
  /**
   * Goes back to the last stable version when a deployment fails.
   * @default - true for service jobs, false for system jobs
   */
  readonly autoRevert?: boolean;
  /**
   * Goes on by itself when all canaries are healthy; needs canaries.
   * @default false
   */
  readonly autoPromote?: boolean;
  /**
   * Allocations (system jobs: percent of the nodes) that run the new version beside the old one first.
   * @default 0
   */
  readonly canary?: number;
}

/** What happens when a task of a group stops with an error, on the same node. */
export interface RestartPolicy {
  /**
   * Restarts within the interval.
   * @default 3
   */
  readonly attempts?: number;
  /**
   * The time in which the attempts are counted.
   * @default 5 minutes
   */
  readonly interval?: Duration;
  /**
   * The pause before a restart; up to a quarter is added at random.
   * @default 15 seconds
   */
  readonly delay?: Duration;
  /**
   * After the last attempt: `fail` the allocation, so that it is placed on another node, or
   * `delay` until the next interval and try again here.
   * @default - "fail"; "delay" for system jobs, whose allocations have no other node
   */
  readonly mode?: "fail" | "delay";
  /**
   * Renders all templates again at a restart.
   * @default false
   */
  readonly renderTemplates?: boolean;
}

/** How a failed allocation is placed again. For service and batch jobs. */
export interface ReschedulePolicy {
  /**
   * Attempts within the interval, when not unlimited.
   * @default - 1 for batch jobs
   */
  readonly attempts?: number;
  /**
   * The time in which the attempts are counted, when not unlimited.
   * @default - 24 hours for batch jobs
   */
  readonly interval?: Duration;
  /**
   * The pause before the first attempt; at least 5 seconds.
   * @default - 30 seconds for service jobs, 5 seconds for batch jobs
   */
  readonly delay?: Duration;
  /**
   * How the pause grows.
   * @default - "exponential" for service jobs, "constant" for batch jobs
   */
  readonly delayFunction?: "constant" | "exponential" | "fibonacci";
  /**
   * The longest pause.
   * @default 1 hour
   */
  readonly maxDelay?: Duration;
  /**
   * Never gives up.
   * @default - true for service jobs, false for batch jobs
   */
  readonly unlimited?: boolean;
}

/** How allocations leave a node that is drained. For service jobs. */
export interface MigrateStrategy {
  /**
   * Allocations of a group that move at the same time.
   * @default 1
   */
  readonly maxParallel?: number;
  /**
   * What makes the replacement healthy.
   * @default "checks"
   */
  readonly healthCheck?: "checks" | "task_states";
  /**
   * How long a replacement must stay healthy before the next one moves.
   * @default 10 seconds
   */
  readonly minHealthyTime?: Duration;
  /**
   * When a replacement that is not healthy counts as failed.
   * @default 5 minutes
   */
  readonly healthyDeadline?: Duration;
}

/** What happens to the allocations of a node that cannot be reached. */
export interface DisconnectStrategy {
  /**
   * How long the servers wait for the node before the allocations are lost. Not together with
   * `stopOnClientAfter`.
   * @default - lost at once
   */
  readonly lostAfter?: Duration;
  /**
   * How long the cut-off node keeps the allocations running. Not together with `lostAfter`.
   * @default - for ever
   */
  readonly stopOnClientAfter?: Duration;
  /**
   * Starts replacements on other nodes meanwhile.
   * @default true
   */
  readonly replace?: boolean;
  /**
   * Which of the two stays when the node comes back.
   * @default "best_score"
   */
  readonly reconcile?: "best_score" | "keep_original" | "keep_replacement" | "longest_running";
}

/** What an update of a system job does when the job does not say. */
export const DEFAULT_SYSTEM_UPDATE: UpdateStrategy = {
  maxParallel: 1,
  healthCheck: "checks",
  minHealthyTime: Duration.seconds(10),
  healthyDeadline: Duration.minutes(5),
  progressDeadline: Duration.minutes(10),
};

/** What an update of a service job does when the job does not say. */
export const DEFAULT_SERVICE_UPDATE: UpdateStrategy = {
  ...DEFAULT_SYSTEM_UPDATE,
  autoRevert: true,
  canary: 0,
};

/** What a failing task of a service job does when the group does not say. */
export const DEFAULT_SERVICE_RESTART: RestartPolicy = {
  attempts: 3,
  interval: Duration.minutes(5),
  delay: Duration.seconds(15),
  mode: "fail",
};

/** What a failing task of a system job does when the group does not say. */
export const DEFAULT_SYSTEM_RESTART: RestartPolicy = { ...DEFAULT_SERVICE_RESTART, mode: "delay" };

/** @internal */
export function updateBlock(update: UpdateStrategy): HclBlock {
  return block(
    "update",
    attributes({
      max_parallel: update.maxParallel,
      health_check: update.healthCheck,
      min_healthy_time: durationText(update.minHealthyTime),
      healthy_deadline: durationText(update.healthyDeadline),
      progress_deadline: durationText(update.progressDeadline),
      auto_revert: update.autoRevert,
      auto_promote: update.autoPromote,
      canary: update.canary,
    }),
  );
}

/** @internal */
export function restartBlock(restart: RestartPolicy): HclBlock {
  return block(
    "restart",
    attributes({
      attempts: restart.attempts,
      interval: durationText(restart.interval),
      delay: durationText(restart.delay),
      mode: restart.mode,
      render_templates: restart.renderTemplates,
    }),
  );
}

/** @internal */
export function rescheduleBlock(reschedule: ReschedulePolicy): HclBlock {
  return block(
    "reschedule",
    attributes({
      attempts: reschedule.attempts,
      interval: durationText(reschedule.interval),
      delay: durationText(reschedule.delay),
      delay_function: reschedule.delayFunction,
      max_delay: durationText(reschedule.maxDelay),
      unlimited: reschedule.unlimited,
    }),
  );
}

/** @internal */
export function migrateBlock(migrate: MigrateStrategy): HclBlock {
  return block(
    "migrate",
    attributes({
      max_parallel: migrate.maxParallel,
      health_check: migrate.healthCheck,
      min_healthy_time: durationText(migrate.minHealthyTime),
      healthy_deadline: durationText(migrate.healthyDeadline),
    }),
  );
}

/** @internal */
export function disconnectBlock(disconnect: DisconnectStrategy): HclBlock {
  return block(
    "disconnect",
    attributes({
      lost_after: durationText(disconnect.lostAfter),
      stop_on_client_after: durationText(disconnect.stopOnClientAfter),
      replace: disconnect.replace,
      reconcile: disconnect.reconcile,
    }),
  );
}
