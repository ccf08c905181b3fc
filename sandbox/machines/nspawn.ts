import { spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { namespaceFile } from "../network";

/** What systemd-nspawn needs to know to boot a directory as a machine. */
export interface NspawnMachine {
  readonly hostname: string;
  readonly namespace: string;
  readonly root: string;
  readonly seed: string;
  readonly containers: string;
  readonly console: string;
  /** Control groups the machine lives in. */
  readonly groups: readonly string[];
}

const runtimeDirectory = "/run/systemd/nspawn";

/** Enters the control groups, then becomes the program: it and all its children stay in them. */
export const enterGroups =
  'while [ "$1" != -- ]; do echo $$ >"$1/cgroup.procs" || true; shift; done; shift; exec "$@"';

/** Kept by its caller, nspawn does not reboot a machine itself but ends with this status. */
const rebootStatus = 133;

/**
 * Boots the machine and returns at once. The machine is nobody's child: it lives on when the process
 * that started it ends.
 */
export function bootMachine(machine: NspawnMachine): void {
  mkdirSync(`${runtimeDirectory}/propagate`, { recursive: true }); // made by systemd, where it runs
  const command = [
    ...["sh", "-c", enterGroups, "sh", ...machine.groups, "--"],
    // nspawn wants a terminal for the console; script(1) brings one and keeps what is said on it.
    ...["script", "-qefc", bootScript(machine), machine.console],
  ];
  const null_ = openSync("/dev/null", "r+");
  const [program = "sh", ...args] = command;
  const child = spawn(program, args, {
    detached: true,
    stdio: [null_, null_, null_],
    env: {
      PATH: process.env.PATH,
      // The machine below may filter system calls itself; a second filter only breaks programs.
      SYSTEMD_SECCOMP: "0",
      // Network settings are the machine's own and may be written; those of the kernel are not. ("1"
      // would open them too, and shows the network devices of the machine below in /sys.)
      SYSTEMD_NSPAWN_API_VFS_WRITABLE: "network",
      // The VMID already keeps a directory from being booted twice, and lock files would stay behind.
      SYSTEMD_NSPAWN_LOCK: "0",
    },
  });
  closeSync(null_);
  child.unref();
}

function bootScript(machine: NspawnMachine): string {
  const boot = nspawnCommand(machine).map(quote).join(" ");
  return `while ${boot}; [ $? -eq ${rebootStatus} ]; do :; done`;
}

function nspawnCommand(machine: NspawnMachine): string[] {
  return [
    "systemd-nspawn",
    "--quiet",
    "--register=no",
    "--keep-unit",
    `--machine=${machine.namespace}`,
    `--hostname=${machine.hostname}`,
    `--directory=${machine.root}`,
    `--network-namespace-path=${namespaceFile(machine.namespace)}`,
    "--capability=all",
    "--resolv-conf=off",
    "--timezone=off",
    "--link-journal=no",
    `--bind=${machine.containers}:/var/lib/containers`,
    `--bind-ro=${machine.seed}:/var/lib/cloud/seed/nocloud`,
    ...(existsSync("/lib/modules") ? ["--bind-ro=/lib/modules"] : []),
    "--console=interactive",
    "--boot",
  ];
}

/** nspawn leaves a directory under the machine's name behind when it is killed. */
export function forgetMachine(namespace: string): void {
  for (const kind of ["propagate", "unix-export"]) {
    rmSync(join(runtimeDirectory, kind, namespace), { recursive: true, force: true });
  }
}

/** Removes what bootMachine made, where systemd does not run and thus nobody else needs it. */
export function forgetRuntimeDirectory(): void {
  if (existsSync("/run/systemd/system")) return;
  for (const directory of ["propagate", "unix-export", "locks", ""]) {
    const path = join(runtimeDirectory, directory);
    if (existsSync(path) && readdirSync(path).length === 0) rmdirSync(path);
  }
}

function quote(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
