import { spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { createGroup, processesInGroup, removeGroup } from "./cgroups";
import { contentHash } from "./content-hash";
import { enterGroups } from "./machines/nspawn";
import { inLab } from "./network";
import type { LabPaths } from "./paths";
import { identify, kill, readPidFile, terminate, writePidFile } from "./processes";

/** A program of the lab itself (registry, simulator): runs in its network until `down`. */
export interface Service {
  readonly name: string;
  readonly command: readonly string[];
  /** @default - this process's environment only */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the service unless it runs already; restarts it if it was started in another way. */
export async function startService(paths: LabPaths, service: Service): Promise<void> {
  const fingerprint = contentHash(service);
  const fingerprintFile = join(paths.pids, `${service.name}.hash`);
  if (isServiceRunning(paths, service.name)) {
    const known = existsSync(fingerprintFile) && readFileSync(fingerprintFile, "utf8");
    if (known === fingerprint) return;
  }
  await stopService(paths, service.name); // also what a crash left in its group
  mkdirSync(paths.pids, { recursive: true });
  mkdirSync(paths.logs, { recursive: true });
  const groups = createGroup(groupOf(service.name));
  const log = openSync(logFile(paths, service.name), "a", 0o600);
  const args = ["-c", enterGroups, "sh", ...groups, "--", ...inLab(service.command)];
  const child = spawn("sh", args, {
    cwd: join(__dirname, ".."),
    detached: true,
    stdio: ["ignore", log, log],
    env: { ...process.env, ...service.env },
  });
  closeSync(log);
  child.unref();
  // The shell becomes the service, so number and start time stay.
  const started = child.pid === undefined ? undefined : identify(child.pid);
  if (started === undefined) throw new Error(`The service ${service.name} could not be started.`);
  writePidFile(pidFile(paths, service.name), started);
  writeFileSync(fingerprintFile, fingerprint);
}

export function isServiceRunning(paths: LabPaths, name: string): boolean {
  return readPidFile(pidFile(paths, name)) !== undefined;
}

/** Ends the service and what it started (but for machines, which have control groups of their own). */
export async function stopService(paths: LabPaths, name: string): Promise<void> {
  const main = readPidFile(pidFile(paths, name));
  if (main !== undefined) await terminate([main], 5_000);
  await kill(processesInGroup(groupOf(name)));
  await removeGroup(groupOf(name));
  rmSync(pidFile(paths, name), { force: true });
}

export function logFile(paths: LabPaths, name: string): string {
  return join(paths.logs, `${name}.log`);
}

function pidFile(paths: LabPaths, name: string): string {
  return join(paths.pids, `${name}.json`);
}

function groupOf(name: string): string {
  return `service-${name}`;
}
