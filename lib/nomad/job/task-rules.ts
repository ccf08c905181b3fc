import type { Problem } from "../../core/problem";
import type { GroupContext } from "./group-rules";
import { nameProblems } from "./names";
import { serviceProblems } from "./service-rules";
import type { Task } from "./task";

/** A task and what is around it. */
interface TaskContext extends GroupContext {
  readonly task: Task;
}

/** One thing that must be true of a task. */
type TaskRule = (context: TaskContext) => Problem[];

const taskName: TaskRule = ({ task, where }) => nameProblems("task name", task.name, where);

const pinnedImage: TaskRule = ({ task, where }) => {
  const image = task.config?.image;
  if (task.driver !== "docker" && task.driver !== "podman") return [];
  if (task.allowUnpinnedImage === true || typeof image !== "string" || isPinned(image)) return [];
  return [
    {
      where,
      what: `the image "${image}" may change under its name`,
      remedy: "give it a version tag or a digest, or set allowUnpinnedImage",
    },
  ];
};

const cpuOrCores: TaskRule = ({ task, where }) =>
  task.resources?.cpuMHz !== undefined && task.resources.cores !== undefined
    ? [{ where, what: "the task asks for cpuMHz and cores", remedy: "keep one of them" }]
    : [];

const knownVolumes: TaskRule = ({ task, group, where }) => {
  const volumes = (group.volumes ?? []).map(({ name }) => name);
  return (task.volumeMounts ?? [])
    .filter(({ volume }) => !volumes.includes(volume))
    .map(({ volume }) => ({
      where,
      what: `the group has no volume "${volume}"`,
      remedy: "add it to the volumes of the group",
    }));
};

const defaultIdentityLasts: TaskRule = ({ task, where }) =>
  (task.identities ?? [])
    .filter(({ name, ttl }) => (name ?? "default") === "default" && ttl !== undefined)
    .map(() => ({
      where,
      what: "the default identity cannot have a ttl",
      remedy: "drop ttl, or give the identity a name and an audience",
    }));

const templatesHaveText: TaskRule = ({ task, where }) =>
  (task.templates ?? [])
    .filter(({ data, source }) => data === "" || source === "")
    .map(({ destination }) => ({
      where: `${where} > template "${destination}"`,
      what: "Nomad refuses a template without text",
      remedy: 'give it data or a source; "\\n" makes a file that is as good as empty',
    }));

const environmentNeedsRestart: TaskRule = ({ task, where }) =>
  (task.templates ?? [])
    .filter(({ env, onChange }) => env === true && onChange?.mode === "signal")
    .map(({ destination }) => ({
      where: `${where} > template "${destination}"`,
      what: "a signal cannot bring new environment variables into a running task",
      remedy: 'use onChange { mode: "restart" }',
    }));

const taskServices: TaskRule = ({ task, group, where }) =>
  (task.services ?? []).flatMap((service) => serviceProblems(service, group, where));

/** What must be true of a task. */
export const TASK_RULES: readonly TaskRule[] = [
  taskName,
  pinnedImage,
  cpuOrCores,
  knownVolumes,
  defaultIdentityLasts,
  templatesHaveText,
  environmentNeedsRestart,
  taskServices,
];

/** A digest, a tag other than `latest`, a file, or text that is only known when it runs. */
function isPinned(image: string): boolean {
  if (image.includes("${") || image.includes("@sha256:")) return true;
  if (/^(docker|oci)-archive:/.test(image)) return true;
  const tag = /:([^:/]+)$/.exec(image)?.[1];
  return tag !== undefined && tag !== "latest";
}
