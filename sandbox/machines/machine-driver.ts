import type { SeedFacts } from "./cloud-init-seed";

/** A VM as the driver sees it. */
export interface Machine {
  readonly vmid: number;
  readonly name: string;
  readonly cores: number;
  readonly memoryMegabytes: number;
  /** What its cloud-init drive says. */
  readonly facts: SeedFacts;
}

/** A network interface inside a machine. */
export interface MachineInterface {
  readonly name: string;
  readonly mac: string;
  readonly addresses: readonly {
    readonly address: string;
    readonly prefix: number;
    readonly family: "ipv4" | "ipv6";
  }[];
}

/** Runs VMs for the simulator. Every method may be called again without harm. */
export interface MachineDriver {
  create(machine: Machine): Promise<void>;
  start(machine: Machine): Promise<void>;
  stop(
    machine: Machine,
    options: { readonly graceful: boolean; readonly timeoutSeconds?: number },
  ): Promise<void>;
  destroy(machine: Machine): Promise<void>;
  isRunning(machine: Machine): Promise<boolean>;
  /** What the guest agent reports; undefined while the machine is off. */
  interfaces(machine: Machine): Promise<readonly MachineInterface[] | undefined>;
}
