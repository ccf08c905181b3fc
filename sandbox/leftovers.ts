import { existsSync } from "node:fs";
import { existingGroups, processesInGroup } from "./cgroups";
import { mountsBelow } from "./mounts";
import { existingNamespaces } from "./network";
import { stateDir } from "./paths";
import type { ProcessIdentity } from "./processes";

/**
 * Processes of the lab: those in its control groups, and no others. What a process names in its
 * arguments or sees mounted is no proof that it is the lab's.
 */
export function labProcesses(): ProcessIdentity[] {
  return existingGroups().flatMap((group) => processesInGroup(group));
}

/** What of a lab is still there. Empty after `down`. */
export function leftovers(): string[] {
  const root = stateDir();
  return [
    ...(existsSync(root) ? [`directory ${root}`] : []),
    ...mountsBelow(root).map((mount) => `mount ${mount}`),
    ...existingNamespaces().map((name) => `network namespace ${name}`),
    ...existingGroups().map((group) => `control group ${group}`),
    ...labProcesses().map(({ pid }) => `process ${pid}`),
  ];
}
