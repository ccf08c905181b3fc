import type {
  Machine,
  MachineDriver,
  MachineInterface,
} from "../../../sandbox/machines/machine-driver";

/** Machines that are only written down; what a driver was asked to do can be read back. */
export class FakeDriver implements MachineDriver {
  readonly calls: string[] = [];
  readonly machines = new Map<number, Machine>();
  readonly running = new Map<number, Machine>();
  /** What `create` is to fail with. */
  createFailure?: string;
  agentAnswers = true;

  create(machine: Machine): Promise<void> {
    this.calls.push(`create ${machine.vmid}`);
    if (this.createFailure !== undefined) return Promise.reject(new Error(this.createFailure));
    this.machines.set(machine.vmid, machine);
    return Promise.resolve();
  }

  start(machine: Machine): Promise<void> {
    this.calls.push(`start ${machine.vmid}`);
    this.running.set(machine.vmid, machine);
    return Promise.resolve();
  }

  stop(machine: Machine, { graceful }: { readonly graceful: boolean }): Promise<void> {
    this.calls.push(`stop ${machine.vmid}${graceful ? " gracefully" : ""}`);
    this.running.delete(machine.vmid);
    return Promise.resolve();
  }

  destroy(machine: Machine): Promise<void> {
    this.calls.push(`destroy ${machine.vmid}`);
    this.running.delete(machine.vmid);
    this.machines.delete(machine.vmid);
    return Promise.resolve();
  }

  isRunning({ vmid }: Machine): Promise<boolean> {
    return Promise.resolve(this.running.has(vmid));
  }

  interfaces({ vmid }: Machine): Promise<readonly MachineInterface[] | undefined> {
    const facts = this.running.get(vmid)?.facts;
    if (facts === undefined || !this.agentAnswers) return Promise.resolve(undefined);
    const [address = "", prefix = ""] = (facts.address ?? "").split("/");
    return Promise.resolve([
      {
        name: "lo",
        mac: "00:00:00:00:00:00",
        addresses: [{ address: "127.0.0.1", prefix: 8, family: "ipv4" }],
      },
      {
        name: "eth0",
        mac: facts.mac,
        addresses: [{ address, prefix: Number(prefix), family: "ipv4" }],
      },
    ]);
  }
}
