import { existsSync, readFileSync, realpathSync } from "node:fs";
import { release } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createGroup, limitGroup, processesInGroup } from "../cgroups";
import { createNodeNetwork, nodeNamespace, readInterfaces } from "../network";
import { machineInit, signal, waitForEnd } from "../processes";
import type { Machine, MachineDriver, MachineInterface } from "./machine-driver";
import { killMachine, machineGroup } from "./machine-cleanup";
import { MachineDirectory } from "./machine-directory";
import { bootMachine } from "./nspawn";

export interface NspawnDriverOptions {
  /** The lab's state directory; machines live in `machines/<VMID>` below it. */
  readonly stateDirectory: string;
  /** What buildTemplate made. */
  readonly templateDirectory: string;
}

type StopOptions = Parameters<MachineDriver["stop"]>[1];

/** systemd's "power off" signal: SIGRTMIN+4. */
const powerOffSignal = 38;

/**
 * Runs a Proxmox VM as a systemd-nspawn machine. It keeps no state of its own: files tell what a
 * machine is and the kernel tells whether it runs, so a restarted simulator finds its machines again.
 */
export class NspawnDriver implements MachineDriver {
  private readonly machines: string;
  private readonly layers: readonly string[];

  constructor(options: NspawnDriverOptions) {
    this.machines = join(options.stateDirectory, "machines");
    this.layers = ["node", "debian"].map((name) =>
      realpathSync(join(options.templateDirectory, name)),
    );
  }

  create(machine: Machine): Promise<void> {
    const directory = this.directory(machine);
    directory.create();
    directory.writeModuleList(release());
    return Promise.resolve();
  }

  async start(machine: Machine): Promise<void> {
    if (await this.isRunning(machine)) return;
    const directory = this.directory(machine);
    await this.clear(machine); // what a power-off from inside or a crash left
    directory.create();
    const { facts } = machine;
    directory.writeSeed(facts);
    const namespace = nodeNamespace(machine.name);
    directory.writeRecord({
      vmid: machine.vmid,
      name: machine.name,
      namespace,
      user: facts.user,
      address: facts.address?.split("/")[0],
    });
    await directory.mount(this.layers);
    await createNodeNetwork({ namespace, vmid: machine.vmid, mac: facts.mac });
    const groups = createGroup(machineGroup(machine.vmid));
    limitGroup(machineGroup(machine.vmid), {
      memoryMegabytes: machine.memoryMegabytes,
      cores: machine.cores,
    });
    const { root, seed, containers, console } = directory;
    bootMachine({ root, seed, containers, console, hostname: machine.name, namespace, groups });
    await this.waitForInit(machine, namespace);
  }

  async stop(machine: Machine, options: StopOptions): Promise<void> {
    const namespace = this.directory(machine).record()?.namespace;
    const init = namespace === undefined ? undefined : machineInit(namespace);
    if (init !== undefined && options.graceful) {
      signal(init, powerOffSignal);
      await waitForEnd([init], (options.timeoutSeconds ?? 60) * 1000);
    }
    await this.clear(machine);
  }

  async destroy(machine: Machine): Promise<void> {
    await this.clear(machine);
    this.directory(machine).remove();
  }

  /** Also while the machine reboots: then nspawn is there but nothing inside. */
  isRunning(machine: Machine): Promise<boolean> {
    const namespace = this.directory(machine).record()?.namespace;
    const inside = namespace === undefined ? undefined : machineInit(namespace);
    const outside = processesInGroup(machineGroup(machine.vmid));
    return Promise.resolve(inside !== undefined || outside.length > 0);
  }

  /** What the guest agent would report; undefined while the machine is off. */
  async interfaces(machine: Machine): Promise<readonly MachineInterface[] | undefined> {
    const namespace = this.directory(machine).record()?.namespace;
    if (namespace === undefined || machineInit(namespace) === undefined) return undefined;
    return readInterfaces(namespace);
  }

  private directory(machine: Machine): MachineDirectory {
    return new MachineDirectory(this.machines, machine.vmid);
  }

  /** The machine is off afterwards, and nothing of it is left but its files. */
  private async clear(machine: Machine): Promise<void> {
    const directory = this.directory(machine);
    await killMachine(machine.vmid, directory.record()?.namespace);
    await directory.unmount();
  }

  private async waitForInit(machine: Machine, namespace: string): Promise<void> {
    const deadline = Date.now() + 15_000;
    while (machineInit(namespace) === undefined) {
      if (Date.now() > deadline) {
        const said = lastLines(this.directory(machine).console);
        throw new Error(`Machine ${machine.vmid} (${machine.name}) did not boot:\n${said}`);
      }
      await sleep(20);
    }
  }
}

function lastLines(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").slice(-15).join("\n") : "";
}
