import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mountOverlay, unmountBelow } from "../mounts";
import { renderResolvConf, renderSeed, type SeedFacts } from "./cloud-init-seed";

/** What must be known of a machine without the simulator: how to find its network and log in. */
export interface MachineRecord {
  readonly vmid: number;
  readonly name: string;
  readonly namespace: string;
  readonly user?: string;
  readonly address?: string;
}

/** The files of one machine: what it changed of the template, its containers, seed and console. */
export class MachineDirectory {
  readonly path: string;
  readonly root: string;
  readonly seed: string;
  readonly containers: string;
  readonly console: string;
  private readonly changes: string;
  private readonly work: string;
  private readonly recordFile: string;

  constructor(machines: string, vmid: number) {
    this.path = join(machines, String(vmid));
    this.root = join(this.path, "root");
    this.seed = join(this.path, "seed");
    this.containers = join(this.path, "containers");
    this.console = join(this.path, "console.log");
    this.changes = join(this.path, "changes");
    this.work = join(this.path, "work");
    this.recordFile = join(this.path, "machine.json");
  }

  create(): void {
    for (const directory of [this.root, this.seed, this.containers, this.changes, this.work]) {
      mkdirSync(directory, { recursive: true });
    }
  }

  /** The record of a machine that has been started, or undefined. */
  record(): MachineRecord | undefined {
    if (!existsSync(this.recordFile)) return undefined;
    return JSON.parse(readFileSync(this.recordFile, "utf8")) as MachineRecord;
  }

  writeRecord(record: MachineRecord): void {
    writeFileSync(this.recordFile, JSON.stringify(record));
  }

  /** Must be called before mount: it writes below the machine's file system, not through it. */
  writeSeed(facts: SeedFacts): void {
    const metaFile = join(this.seed, "meta-data");
    const seed = renderSeed(facts);
    if (existsSync(metaFile) && readFileSync(metaFile, "utf8") === seed["meta-data"]) return;
    for (const [name, content] of Object.entries(seed)) {
      writeFileSync(join(this.seed, name), content as string, { mode: 0o600 });
    }
    // Replaced, not written: what lies here may be a link the machine made.
    this.replace("etc/resolv.conf", renderResolvConf(facts));
  }

  /** Nomad looks in this list for the bridge module, and the kernel is the one below. */
  writeModuleList(kernel: string): void {
    const directory = `usr/lib/modules/${kernel}`;
    mkdirSync(join(this.changes, directory), { recursive: true });
    this.replace(`${directory}/modules.builtin`, "kernel/net/bridge/bridge.ko\n");
  }

  async mount(layers: readonly string[]): Promise<void> {
    await mountOverlay(this.root, { layers, changes: this.changes, work: this.work });
  }

  async unmount(): Promise<void> {
    await unmountBelow(this.root);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  private replace(path: string, content: string): void {
    const file = join(this.changes, path);
    mkdirSync(join(file, ".."), { recursive: true });
    rmSync(file, { force: true });
    writeFileSync(file, content, { mode: 0o644 });
  }
}

/** The machines that have files, by VMID. */
export function machineDirectories(machines: string): MachineDirectory[] {
  if (!existsSync(machines)) return [];
  return readdirSync(machines)
    .filter((name) => /^\d+$/.test(name))
    .map((name) => new MachineDirectory(machines, Number(name)));
}
