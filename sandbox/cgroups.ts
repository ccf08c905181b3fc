import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { identify, type ProcessIdentity } from "./processes";

/**
 * Control groups: they limit a node, keep nodes apart (each node's systemd builds its own tree) and
 * remember who belongs to it. Works with the unified hierarchy and with the older one per controller.
 */
const root = "/sys/fs/cgroup";
const labGroup = "homelab";

export interface Limits {
  readonly memoryMegabytes: number;
  readonly cores: number;
}

/** Directories, one per hierarchy, into which a process is put by writing its number to cgroup.procs. */
export function createGroup(name: string): string[] {
  return hierarchies().map((hierarchy) => {
    const parent = join(hierarchy, labGroup);
    const group = join(parent, name);
    for (const directory of [parent, group]) {
      mkdirSync(directory, { recursive: true });
      offerControllers(dirname(directory));
      inheritCpuset(directory);
    }
    return group;
  });
}

/** Best effort: a kernel or a container may not offer the controller. */
export function limitGroup(name: string, limits: Limits): void {
  const bytes = String(limits.memoryMegabytes * 1024 * 1024);
  const period = 100_000;
  const quota = limits.cores * period;
  const settings: readonly (readonly [string, string, string])[] = [
    ["memory", "memory.limit_in_bytes", bytes],
    ["cpu", "cpu.cfs_quota_us", String(quota)],
    ["", "memory.max", bytes],
    ["", "cpu.max", `${quota} ${period}`],
  ];
  for (const [controller, file, value] of settings) {
    tryWrite(join(root, controller, labGroup, name, file), value);
  }
}

/** Names of the groups that exist, also those a crash left behind. */
export function existingGroups(): string[] {
  const names = hierarchies().flatMap((hierarchy) => childDirectories(join(hierarchy, labGroup)));
  return [...new Set(names)];
}

/** Every process in the group or below it. */
export function processesInGroup(name: string): ProcessIdentity[] {
  const pids = new Set(hierarchies().flatMap((dir) => pidsBelow(join(dir, labGroup, name))));
  return [...pids].map(identify).filter((target) => target !== undefined);
}

/** Removes the emptied group and all it contains. */
export async function removeGroup(name: string): Promise<void> {
  for (const hierarchy of hierarchies()) await removeTree(join(hierarchy, labGroup, name));
}

/** Removes the lab's own group once no node is left in it. */
export async function removeLabGroup(): Promise<void> {
  for (const hierarchy of hierarchies()) await removeTree(join(hierarchy, labGroup));
}

function hierarchies(): string[] {
  if (existsSync(join(root, "cgroup.procs"))) return [root];
  return childDirectories(root)
    .map((name) => join(root, name))
    .filter((directory) => existsSync(join(directory, "cgroup.procs")));
}

/** In the unified hierarchy a group gets only the controllers its parent offers. */
function offerControllers(parent: string): void {
  for (const controller of ["cpu", "cpuset", "io", "memory", "pids"]) {
    tryWrite(join(parent, "cgroup.subtree_control"), `+${controller}`);
  }
}

/** A new cpuset is empty, and no process can enter an empty one. */
function inheritCpuset(directory: string): void {
  for (const file of ["cpuset.cpus", "cpuset.mems"]) {
    const own = join(directory, file);
    if (existsSync(join(root, "cgroup.procs")) || !existsSync(own)) continue;
    tryWrite(own, readFileSync(join(directory, "..", file), "utf8"));
  }
}

function pidsBelow(directory: string): number[] {
  const file = join(directory, "cgroup.procs");
  if (!existsSync(file)) return [];
  const own = readFileSync(file, "utf8")
    .split("\n")
    .map(Number)
    .filter((pid) => pid > 0);
  return [...own, ...childDirectories(directory).flatMap((n) => pidsBelow(join(directory, n)))];
}

async function removeTree(directory: string): Promise<void> {
  if (!existsSync(directory)) return;
  for (const name of childDirectories(directory)) await removeTree(join(directory, name));
  // A killed process keeps its place until its parent has collected it, which may take a moment.
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      rmdirSync(directory);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EBUSY" || Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
}

function childDirectories(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function tryWrite(file: string, value: string): void {
  if (!existsSync(file)) return;
  try {
    writeFileSync(file, value);
  } catch {
    // The controller is there but does not let itself be set: a limit is a comfort, not a promise.
  }
}
