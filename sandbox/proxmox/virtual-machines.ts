import { setTimeout as sleep } from "node:timers/promises";
import { PveError } from "./pve-error";
import type { StateStore, VmRecord } from "./state-store";
import { changeConfig, cloneConfig, resizeDisk, toMachine, type VmConfig } from "./vm-config";
import type { MachineDriver, MachineInterface } from "../machines/machine-driver";

/** What a clone call asks for. */
export interface CloneRequest {
  readonly newid: number;
  readonly name: string;
  readonly target?: string;
  readonly storage?: string;
}

/** The VMs of all nodes: their records, and the machines behind them. */
export class VirtualMachines {
  /** VMs that a task is working on; Proxmox locks them. */
  private readonly locks = new Map<number, string>();

  constructor(
    private readonly store: StateStore,
    private readonly driver: MachineDriver,
  ) {}

  list(): VmRecord[] {
    return this.store.list();
  }

  get(node: string, vmid: number): VmRecord {
    const vm = this.store.find(vmid);
    if (vm?.node !== node) throw PveError.noSuchVm(node, vmid);
    return vm;
  }

  isTemplate(vm: VmRecord): boolean {
    return vm.config.template === 1;
  }

  lockOf(vmid: number): string | undefined {
    return this.locks.get(vmid);
  }

  async isRunning(vm: VmRecord): Promise<boolean> {
    return !this.isTemplate(vm) && (await this.driver.isRunning(toMachine(vm.vmid, vm.config)));
  }

  /** Takes the number at once, as Proxmox does, and returns the rest of the work. */
  clone(source: VmRecord, request: CloneRequest): () => Promise<void> {
    if (this.store.find(request.newid)) {
      throw new PveError(
        500,
        `unable to create VM ${request.newid} - VM ${request.newid} already exists`,
      );
    }
    const config = cloneConfig(source.config, request);
    this.store.put({ vmid: request.newid, node: request.target ?? source.node, config });
    return this.locked(request.newid, "clone", () =>
      this.driver.create(toMachine(request.newid, config)),
    );
  }

  change(vm: VmRecord, change: Parameters<typeof changeConfig>[1]): void {
    this.store.put({ ...vm, config: changeConfig({ ...vm.config, vmid: vm.vmid }, change) });
  }

  resize(vm: VmRecord, disk: string, size: string): void {
    this.store.put({ ...vm, config: resizeDisk(vm.config, disk, size) });
  }

  start(vm: VmRecord): () => Promise<void> {
    if (this.isTemplate(vm)) throw new PveError(500, "you can't start a vm if it's a template");
    return this.locked(vm.vmid, "start", () => this.driver.start(toMachine(vm.vmid, vm.config)));
  }

  stop(vm: VmRecord, options: { graceful: boolean; timeoutSeconds?: number }): () => Promise<void> {
    return this.locked(vm.vmid, "stop", () =>
      this.driver.stop(toMachine(vm.vmid, vm.config), options),
    );
  }

  reboot(vm: VmRecord): () => Promise<void> {
    return this.locked(vm.vmid, "reboot", async () => {
      await this.driver.stop(toMachine(vm.vmid, vm.config), { graceful: true });
      await this.driver.start(toMachine(vm.vmid, vm.config));
    });
  }

  async remove(vm: VmRecord): Promise<() => Promise<void>> {
    if (this.isTemplate(vm)) throw new PveError(403, "the simulator's templates stay");
    if (await this.isRunning(vm)) {
      throw new PveError(500, `VM ${vm.vmid} is running - destroy failed`);
    }
    return this.locked(vm.vmid, "destroy", async () => {
      await this.driver.destroy(toMachine(vm.vmid, vm.config));
      this.store.remove(vm.vmid);
    });
  }

  interfaces(vm: VmRecord): Promise<readonly MachineInterface[] | undefined> {
    return this.driver.interfaces(toMachine(vm.vmid, vm.config));
  }

  /** Makes the templates that are not there yet. */
  ensureTemplates(templates: readonly { vmid: number; node: string; config: VmConfig }[]): void {
    for (const template of templates) {
      if (!this.store.find(template.vmid)) this.store.put(template);
    }
  }

  private locked(vmid: number, lock: string, work: () => Promise<void>): () => Promise<void> {
    return async () => {
      // A second task of the same VM waits for the first, as on a hypervisor.
      while (this.locks.has(vmid)) await sleep(50);
      this.locks.set(vmid, lock);
      try {
        await work();
      } finally {
        this.locks.delete(vmid);
      }
    };
  }
}
