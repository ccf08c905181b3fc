import type { Duration } from "../../core/duration";
import { attributes, block, type HclBlock, type HclMap } from "../../render/hcl";
import { durationText, eachBlock, inOrder, mapBlock, optionalBlock } from "./blocks";
import { identityBlock, type TaskIdentity } from "./identity";
import { logsBlock, type TaskLogs } from "./logs";
import { resourcesBlock, type TaskResources } from "./resources";
import { volumeMountBlock, type VolumeMount } from "./volumes";

/** Changes to the task Nomad makes for a proxy. */
export interface SidecarTask {
  /**
   * Its name.
   * @default - made from the service's name
   */
  readonly name?: string;
  /**
   * Its driver.
   * @default "docker"
   */
  readonly driver?: string;
  /**
   * Its user.
   * @default - that of the image
   */
  readonly user?: string;
  /**
   * Driver settings, e.g. another image.
   * @default - Nomad's Envoy image
   */
  readonly config?: HclMap;
  /**
   * Its environment.
   * @default - none
   */
  readonly env?: Readonly<Record<string, string>>;
  /**
   * Its metadata.
   * @default - none
   */
  readonly meta?: Readonly<Record<string, string>>;
  /**
   * Its resources.
   * @default - 250 MHz and 128 MiB
   */
  readonly resources?: TaskResources;
  /**
   * Its logs.
   * @default - two files of 2 MiB
   */
  readonly logs?: TaskLogs;
  /**
   * Time between the stop signal and the kill.
   * @default 5 seconds
   */
  readonly killTimeout?: Duration;
  /**
   * The stop signal.
   * @default "SIGTERM"
   */
  readonly killSignal?: string;
  /**
   * Time between deregistration and the stop signal.
   * @default 5 seconds
   */
  readonly shutdownDelay?: Duration;
  /**
   * Volumes of the group it sees.
   * @default - none
   */
  readonly volumeMounts?: readonly VolumeMount[];
  /**
   * Its identities.
   * @default - none
   */
  readonly identities?: readonly TaskIdentity[];
}

/** @internal */
export function sidecarTaskBlock(task: SidecarTask): HclBlock {
  return block(
    "sidecar_task",
    inOrder(
      attributes({
        name: task.name,
        driver: task.driver,
        user: task.user,
        kill_timeout: durationText(task.killTimeout),
        kill_signal: task.killSignal,
        shutdown_delay: durationText(task.shutdownDelay),
      }),
      mapBlock("config", task.config),
      mapBlock("env", task.env),
      mapBlock("meta", task.meta),
      optionalBlock(task.resources, resourcesBlock),
      optionalBlock(task.logs, logsBlock),
      eachBlock(task.volumeMounts, volumeMountBlock),
      eachBlock(task.identities, identityBlock),
    ),
  );
}
