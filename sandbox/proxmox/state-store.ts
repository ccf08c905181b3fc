import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { VmConfig } from "./vm-config";

/** One VM or template. */
export interface VmRecord {
  readonly vmid: number;
  readonly node: string;
  readonly config: VmConfig;
}

/** The VMs the simulator knows, in memory and in a JSON file that is replaced atomically. */
export class StateStore {
  private readonly vms = new Map<number, VmRecord>();

  constructor(private readonly file: string) {
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file)) return;
    for (const vm of JSON.parse(readFileSync(file, "utf8")) as VmRecord[])
      this.vms.set(vm.vmid, vm);
  }

  /** All VMs, by number. */
  list(): VmRecord[] {
    return [...this.vms.values()].sort((a, b) => a.vmid - b.vmid);
  }

  find(vmid: number): VmRecord | undefined {
    return this.vms.get(vmid);
  }

  put(vm: VmRecord): void {
    this.vms.set(vm.vmid, vm);
    this.save();
  }

  remove(vmid: number): void {
    this.vms.delete(vmid);
    this.save();
  }

  private save(): void {
    writeFileSync(`${this.file}.new`, `${JSON.stringify(this.list(), undefined, 2)}\n`, {
      mode: 0o600,
    });
    renameSync(`${this.file}.new`, this.file);
  }
}
