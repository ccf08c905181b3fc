import type { MachineDriver, MachineInterface } from "../../machines/machine-driver";
import { ApiError } from "../http/api-error";
import { KeyedLock } from "../state/keyed-lock";
import type { Vm } from "../state/state";
import type { StateStore } from "../state/state-store";
import type { TaskWork } from "../state/tasks";
import { addClone, checkClone, type CloneOrder } from "./clone";
import { applyPending, updateConfig, type ConfigChange } from "./config-update";
import { digestOf } from "./config-view";
import { machineOf } from "./machine-of";

/** How long a call waits for a VM that is being worked on; Proxmox VE waits ten seconds, too. */
const lockPatience = 10_000;

/**
 * What can be done to VMs. Work on one VM never overlaps; whether a VM runs is always asked of the
 * driver, so that a machine that died is seen at once.
 */
export class VmService {
  private readonly locks = new KeyedLock();

  constructor(
    private readonly store: StateStore,
    private readonly driver: MachineDriver,
  ) {}

  async isRunning(vm: Vm): Promise<boolean> {
    if (vm.isTemplate || vm.lock === "clone") return false;
    return this.driver.isRunning(machineOf(vm));
  }

  /** What the guest agent reports; fails as Proxmox VE does while there is nothing to ask. */
  async interfaces(vm: Vm): Promise<readonly MachineInterface[]> {
    if (!(await this.isRunning(vm))) throw ApiError.failure(`VM ${vm.vmid} is not running`);
    if (!isAgentEnabled(vm)) throw ApiError.failure("No QEMU guest agent configured");
    const interfaces = await this.driver.interfaces(machineOf(vm));
    if (interfaces === undefined) throw ApiError.failure("QEMU guest agent is not running");
    return interfaces;
  }

  /** Reserves the clone's number at once; its disk is made by the work that is returned. */
  beginClone(source: Vm, order: CloneOrder): TaskWork {
    checkClone(this.store.state, source, order);
    this.store.change((draft) => addClone(draft, source, order));
    return {
      run: () => this.locks.run(order.newid, () => this.finishClone(order.newid)),
      abandon: () => {
        this.forget(order.newid);
      },
    };
  }

  /** Changes the configuration, unless `digest` shows that somebody else did. */
  async configure(vm: Vm, change: ConfigChange & { readonly digest?: string }): Promise<void> {
    await this.locked(vm.vmid, async () => {
      const current = this.unlocked(vm.vmid);
      if (change.digest !== undefined && change.digest !== digestOf(current)) {
        throw ApiError.failure(
          "detected modified configuration - file changed by other user? Try again.",
        );
      }
      const running = await this.isRunning(current);
      this.store.changeVm(vm.vmid, (draftVm, draft) => {
        updateConfig(draft, draftVm, { set: change.set, remove: change.remove, running });
      });
    });
  }

  async start(vmid: number): Promise<void> {
    await this.locks.run(vmid, async () => {
      const vm = this.unlocked(vmid);
      if (vm.isTemplate) throw new Error("you can't start a vm if it's a template");
      if (await this.isRunning(vm)) throw new Error(`VM ${vmid} already running`);
      await this.boot(vmid);
    });
  }

  async stop(vmid: number): Promise<void> {
    await this.locks.run(vmid, () => this.powerOff(vmid, { graceful: false }));
  }

  async shutdown(vmid: number, timeoutSeconds?: number): Promise<void> {
    await this.locks.run(vmid, () => this.powerOff(vmid, { graceful: true, timeoutSeconds }));
  }

  /** Shuts the guest down and boots it with what was pending. */
  async reboot(vmid: number, timeoutSeconds?: number): Promise<void> {
    await this.locks.run(vmid, async () => {
      await this.powerOff(vmid, { graceful: true, timeoutSeconds });
      await this.boot(vmid);
    });
  }

  /** Refuses at once what must not be destroyed. */
  async checkDestroy(vm: Vm): Promise<void> {
    this.unlocked(vm.vmid);
    if (vm.config.protection === "1") {
      throw ApiError.failure(`can't remove VM ${vm.vmid} - protection mode enabled`);
    }
    if (await this.isRunning(vm))
      throw ApiError.failure(`VM ${vm.vmid} is running - destroy failed`);
  }

  async destroy(vmid: number): Promise<void> {
    await this.locks.run(vmid, async () => {
      const vm = this.existing(vmid);
      await this.checkDestroy(vm);
      if (!vm.isTemplate) await this.driver.destroy(machineOf(vm));
      this.forget(vmid);
    });
  }

  /** Moves a VM that is off, with its volumes, to another node. */
  async migrate(vmid: number, target: string): Promise<void> {
    await this.locks.run(vmid, () => {
      const { node } = this.unlocked(vmid);
      this.store.changeVm(vmid, (vm, draft) => {
        vm.node = target;
        for (const volume of draft.volumes) {
          if (volume.vmid === vmid && volume.node === node) volume.node = target;
        }
      });
    });
  }

  /** What remains after the hypervisor lost a VM: nothing, without any task having run. */
  async lose(vmid: number): Promise<void> {
    await this.locks.run(vmid, async () => {
      const vm = this.store.find(vmid);
      if (vm === undefined) return;
      if (!vm.isTemplate) await this.driver.destroy(machineOf(vm));
      this.forget(vmid);
    });
  }

  /**
   * Compares what is remembered with what runs, after a restart: machines that ended meanwhile are off,
   * and half-made clones are removed. Returns what was corrected.
   */
  async reconcile(): Promise<string[]> {
    const corrections: string[] = [];
    for (const vm of [...this.store.state.vms].filter(({ isTemplate }) => !isTemplate)) {
      if (vm.lock === "clone") {
        await this.lose(vm.vmid);
        corrections.push(`VM ${vm.vmid}: removed, cloning it was interrupted`);
        continue;
      }
      const running = await this.driver.isRunning(machineOf(vm));
      if (running === (vm.startedAt !== undefined)) continue;
      this.markRunning(vm.vmid, running);
      corrections.push(
        `VM ${vm.vmid}: ${running ? "runs, was thought off" : "is off, was thought to run"}`,
      );
    }
    return corrections;
  }

  private async finishClone(vmid: number): Promise<void> {
    try {
      await this.driver.create(machineOf(this.existing(vmid)));
    } catch (error) {
      this.forget(vmid);
      throw error;
    }
    this.store.changeVm(vmid, (vm) => {
      vm.lock = undefined;
    });
  }

  private async boot(vmid: number): Promise<void> {
    const vm = this.store.changeVm(vmid, (draftVm) => {
      applyPending(draftVm);
      return draftVm;
    });
    if (vm.config.net0 === undefined) throw new Error("not simulated: a VM without net0");
    await this.driver.start(machineOf(vm));
    this.markRunning(vmid, true);
  }

  private async powerOff(
    vmid: number,
    options: { readonly graceful: boolean; readonly timeoutSeconds?: number },
  ): Promise<void> {
    const vm = this.unlocked(vmid);
    if (await this.isRunning(vm)) await this.driver.stop(machineOf(vm), options);
    this.markRunning(vmid, false);
  }

  private markRunning(vmid: number, running: boolean): void {
    this.store.changeVm(vmid, (vm) => {
      vm.startedAt = running ? Date.now() : undefined;
      if (!running) applyPending(vm);
    });
  }

  private forget(vmid: number): void {
    this.store.change((draft) => {
      draft.vms = draft.vms.filter((vm) => vm.vmid !== vmid);
      draft.volumes = draft.volumes.filter((volume) => volume.vmid !== vmid);
    });
  }

  private existing(vmid: number): Vm {
    const vm = this.store.find(vmid);
    if (vm === undefined) throw ApiError.failure(`VM ${vmid} does not exist`);
    return vm;
  }

  private unlocked(vmid: number): Vm {
    const vm = this.existing(vmid);
    if (vm.lock !== undefined) throw ApiError.failure(`VM is locked (${vm.lock})`);
    return vm;
  }

  private async locked(vmid: number, work: () => Promise<void>): Promise<void> {
    await this.locks.run(vmid, work, {
      milliseconds: lockPatience,
      onTimeout: () =>
        ApiError.failure(`can't lock file '/var/lock/qemu-server/lock-${vmid}.conf' - got timeout`),
    });
  }
}

/** Whether the `agent` option is on. */
export function isAgentEnabled(vm: Vm): boolean {
  return /^(enabled=)?(1|on|yes|true)(,|$)/i.test(vm.config.agent ?? "");
}
