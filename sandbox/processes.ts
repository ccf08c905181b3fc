import {
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { namespaceFile } from "./network";

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks after boot at which it started. */
  readonly startTime: string;
}

export function identify(pid: number): ProcessIdentity | undefined {
  const stat = readProc(pid, "stat");
  if (stat === undefined) return undefined;
  // The program's name, in parentheses, may hold anything; count fields after it.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, startTime] = [fields[0], fields[19]];
  if (startTime === undefined || state === "Z" || state === "X") return undefined;
  return { pid, startTime };
}

export function isAlive(process: ProcessIdentity): boolean {
  return identify(process.pid)?.startTime === process.startTime;
}

/** Sends a signal to exactly this process; does nothing if it has ended. */
export function signal(target: ProcessIdentity, name: NodeJS.Signals | number): void {
  if (!isAlive(target)) return;
  try {
    process.kill(target.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Waits until all have ended; false if some live on after the given time. */
export async function waitForEnd(
  targets: readonly ProcessIdentity[],
  milliseconds: number,
): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (targets.some(isAlive)) {
    if (Date.now() > deadline) return false;
    await sleep(25);
  }
  return true;
}

/** Asks politely, then kills. */
export async function terminate(
  targets: readonly ProcessIdentity[],
  patience: number,
): Promise<void> {
  targets.forEach((target) => {
    signal(target, "SIGTERM");
  });
  if (await waitForEnd(targets, patience)) return;
  await kill(targets);
}

export async function kill(targets: readonly ProcessIdentity[]): Promise<void> {
  targets.forEach((target) => {
    signal(target, "SIGKILL");
  });
  if (!(await waitForEnd(targets, 10_000))) {
    const pids = targets.filter(isAlive).map(({ pid }) => pid);
    throw new Error(`These processes do not end even when killed: ${pids.join(", ")}`);
  }
}

export function writePidFile(file: string, target: ProcessIdentity): void {
  writeFileSync(file, JSON.stringify(target));
}

/** The process a pid file names, if that very process still lives. */
export function readPidFile(file: string): ProcessIdentity | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const target = JSON.parse(readFileSync(file, "utf8")) as ProcessIdentity;
    return isAlive(target) ? target : undefined;
  } catch {
    rmSync(file, { force: true }); // cut off while it was written
    return undefined;
  }
}

/** Every process whose network is this namespace. The kernel knows, so no crash can lose it. */
export function processesInNamespace(namespace: string): ProcessIdentity[] {
  const file = namespaceFile(namespace);
  if (!existsSync(file)) return [];
  const wanted = `net:[${statSync(file).ino}]`;
  return allPids()
    .filter((pid) => readNamespace(pid) === wanted)
    .map(identify)
    .filter((target) => target !== undefined);
}

/** The first process (systemd) of the machine that lives in this network namespace. */
export function machineInit(namespace: string): ProcessIdentity | undefined {
  return processesInNamespace(namespace).find(({ pid }) => isInit(readProc(pid, "status") ?? ""));
}

/** `NSpid: 4711 1`: number 4711 here and number 1 in a PID namespace below. */
export function isInit(status: string): boolean {
  return /^NSpid:\s+\d+(\s+\d+)*\s+1$/m.test(status);
}

function allPids(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function readNamespace(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/ns/net`);
  } catch {
    return undefined; // ended, or a kernel thread
  }
}

function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return undefined;
  }
}
