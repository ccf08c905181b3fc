import type { Duration } from "../../core/duration";
import { attributes, block, type HclBlock, type HclMap } from "../../render/hcl";
import { artifactBlock, type TaskArtifact } from "./artifact";
import { durationText, eachBlock, inOrder, mapBlock, optionalBlock } from "./blocks";
import {
  consulBlock,
  identityBlock,
  secretBlock,
  vaultBlock,
  type ConsulOptions,
  type TaskIdentity,
  type TaskSecret,
  type VaultOptions,
} from "./identity";
import { logsBlock, type TaskLogs } from "./logs";
import {
  affinityBlocks,
  constraintBlocks,
  type NodeConstraint,
  type PlacementAffinity,
} from "./placement";
import { resourcesBlock, type TaskResources } from "./resources";
import { scalingBlock, type ResourceScalingPolicy } from "./scaling";
import { serviceBlock, type TaskService } from "./service";
import { templateBlock, type TaskTemplate } from "./template";
import { restartBlock, type RestartPolicy } from "./update-strategy";
import { csiPluginBlock, volumeMountBlock, type CsiPlugin, type VolumeMount } from "./volumes";

/**
 * One program of a group. `${...}` in any text reaches Nomad as it stands, so Nomad's run-time
 * variables work everywhere Nomad allows them. The `schedule` block is left out: Enterprise only.
 */
export interface Task {
  /** Its name; unique in the group. */
  readonly name: string;
  /** The driver that runs it, e.g. `docker`, `podman`, `exec`, `raw_exec`. */
  readonly driver: string;
  /**
   * Settings of the driver, in the driver's own terms, e.g. `{ image, ports, args }`.
   * @default - none
   */
  readonly config?: HclMap;
  /**
   * Blocks of the driver's settings, e.g. docker's `mount`, built with `block`.
   * @default - none
   */
  readonly configBlocks?: readonly HclBlock[];
  /**
   * Accepts an image of docker or podman that may change under its name (`latest`, or no tag).
   * @default false
   */
  readonly allowUnpinnedImage?: boolean;
  /**
   * The user it runs as.
   * @default - chosen by the driver or the image
   */
  readonly user?: string;
  /**
   * Environment variables.
   * @default - none
   */
  readonly env?: Readonly<Record<string, string>>;
  /**
   * Metadata, seen as `NOMAD_META_key`.
   * @default - none
   */
  readonly meta?: Readonly<Record<string, string>>;
  /**
   * CPU, memory and devices.
   * @default - 100 MHz and 300 MiB
   */
  readonly resources?: TaskResources;
  /**
   * Files Nomad renders.
   * @default - none
   */
  readonly templates?: readonly TaskTemplate[];
  /**
   * Files Nomad downloads.
   * @default - none
   */
  readonly artifacts?: readonly TaskArtifact[];
  /**
   * Services of this task.
   * @default - none
   */
  readonly services?: readonly TaskService[];
  /**
   * Volumes of the group this task sees.
   * @default - none
   */
  readonly volumeMounts?: readonly VolumeMount[];
  /**
   * Signed identities.
   * @default - one that the task itself does not see
   */
  readonly identities?: readonly TaskIdentity[];
  /**
   * Consul token for this task.
   * @default - as the group
   */
  readonly consul?: ConsulOptions;
  /**
   * Vault token for this task.
   * @default - as the group
   */
  readonly vault?: VaultOptions;
  /**
   * Secrets that are fetched before the start.
   * @default - none
   */
  readonly secrets?: readonly TaskSecret[];
  /**
   * When it runs, relative to the main tasks of the group.
   * @default - it is a main task
   */
  readonly lifecycle?: TaskLifecycle;
  /**
   * Stops the group when this task ends.
   * @default false
   */
  readonly leader?: boolean;
  /**
   * Restarts of this task.
   * @default - as the group
   */
  readonly restart?: RestartPolicy;
  /**
   * Demands on the node.
   * @default - none
   */
  readonly constraints?: readonly NodeConstraint[];
  /**
   * Preferences among nodes.
   * @default - none
   */
  readonly affinities?: readonly PlacementAffinity[];
  /**
   * Time between the stop signal and the kill; the client's `max_kill_timeout` caps it.
   * @default 5 seconds
   */
  readonly killTimeout?: Duration;
  /**
   * The stop signal.
   * @default - chosen by the driver
   */
  readonly killSignal?: string;
  /**
   * Time between deregistration of the task's services and the stop signal.
   * @default - none
   */
  readonly shutdownDelay?: Duration;
  /**
   * How the output is kept.
   * @default - 10 files of 10 MiB
   */
  readonly logs?: TaskLogs;
  /**
   * Name of the file that gets the payload of a dispatch.
   * @default - none
   */
  readonly dispatchPayloadFile?: string;
  /**
   * Makes it a CSI storage plugin.
   * @default - none
   */
  readonly csiPlugin?: CsiPlugin;
  /**
   * Commands people may run inside it.
   * @default - none
   */
  readonly actions?: readonly TaskAction[];
  /**
   * Bounds for its resources; Enterprise only.
   * @default - none
   */
  readonly scaling?: readonly ResourceScalingPolicy[];
  /**
   * Special tasks of the mesh; set by Nomad itself.
   * @default - an ordinary task
   */
  readonly kind?: string;
}

/** When a task runs, relative to the main tasks of its group. */
export interface TaskLifecycle {
  /** Before, after the start of, or after the end of the main tasks. */
  readonly hook: "prestart" | "poststart" | "poststop";
  /**
   * Goes on running beside the main tasks.
   * @default false
   */
  readonly sidecar?: boolean;
}

/** A command people may run inside a task. */
export interface TaskAction {
  /** Its name. */
  readonly name: string;
  /** The program. */
  readonly command: string;
  /**
   * Its arguments.
   * @default - none
   */
  readonly args?: readonly string[];
}

/** @internal */
export function taskBlock(task: Task): HclBlock {
  return block(
    "task",
    [task.name],
    inOrder(
      attributes({
        driver: task.driver,
        user: task.user,
        leader: task.leader,
        kill_timeout: durationText(task.killTimeout),
        kill_signal: task.killSignal,
        shutdown_delay: durationText(task.shutdownDelay),
        kind: task.kind,
      }),
      optionalBlock(task.lifecycle, ({ hook, sidecar }) =>
        block("lifecycle", attributes({ hook, sidecar })),
      ),
      constraintBlocks(task.constraints),
      affinityBlocks(task.affinities),
      configBlocks(task),
      mapBlock("env", task.env),
      mapBlock("meta", task.meta),
      eachBlock(task.identities, identityBlock),
      optionalBlock(task.consul, consulBlock),
      optionalBlock(task.vault, vaultBlock),
      eachBlock(task.secrets, secretBlock),
      eachBlock(task.services, serviceBlock),
      eachBlock(task.artifacts, artifactBlock),
      eachBlock(task.templates, templateBlock),
      eachBlock(task.volumeMounts, volumeMountBlock),
      optionalBlock(task.csiPlugin, csiPluginBlock),
      optionalBlock(task.dispatchPayloadFile, (file) =>
        block("dispatch_payload", attributes({ file })),
      ),
      eachBlock(task.actions, ({ name, command, args }) =>
        block("action", [name], attributes({ command, args })),
      ),
      optionalBlock(task.restart, restartBlock),
      optionalBlock(task.logs, logsBlock),
      optionalBlock(task.resources, resourcesBlock),
      eachBlock(task.scaling, (policy) => scalingBlock(policy, [policy.resource])),
    ),
  );
}

function configBlocks({ config, configBlocks }: Task): HclBlock[] {
  if (config === undefined && configBlocks === undefined) return [];
  return [block("config", [...attributes(config ?? {}), ...(configBlocks ?? [])])];
}
