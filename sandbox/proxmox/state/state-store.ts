import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { ApiError } from "../http/api-error";
import { emptyState, simulatorState, type SimulatorState, type Vm } from "./state";

/**
 * The simulator's memory, and its file. A change is made on a copy, written beside the file and renamed
 * over it: a change that throws leaves nothing behind, and a crash leaves the state before or after.
 */
export class StateStore {
  private current: SimulatorState;

  /** @throws when the file is there and is no state file */
  constructor(private readonly file: string) {
    mkdirSync(dirname(file), { recursive: true });
    this.current = existsSync(file) ? readState(file) : emptyState;
  }

  /** What is known now; changes only through `change`. */
  get state(): Readonly<SimulatorState> {
    return this.current;
  }

  change<T>(mutate: (draft: SimulatorState) => T): T {
    const draft = structuredClone(this.current);
    const result = mutate(draft);
    writeAtomically(this.file, JSON.stringify(draft, null, 1));
    this.current = draft;
    return result;
  }

  /** Changes one VM. */
  changeVm<T>(vmid: number, mutate: (vm: Vm, draft: SimulatorState) => T): T {
    return this.change((draft) => {
      const vm = draft.vms.find((candidate) => candidate.vmid === vmid);
      if (vm === undefined) throw ApiError.failure(`VM ${vmid} does not exist`);
      return mutate(vm, draft);
    });
  }

  /** The VM of this number, on whatever node. */
  find(vmid: number): Vm | undefined {
    return this.current.vms.find((vm) => vm.vmid === vmid);
  }

  /** The VM of this number on this node; anywhere else it does not exist. */
  vm(node: string, vmid: number): Vm {
    const vm = this.find(vmid);
    if (vm?.node !== node) throw ApiError.noSuchVm(node, vmid);
    return vm;
  }
}

function readState(file: string): SimulatorState {
  try {
    return simulatorState.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new Error(`${file} is no state file of this simulator: remove it or name another one.`, {
      cause: error,
    });
  }
}

function writeAtomically(file: string, content: string): void {
  const temporary = `${file}.new`;
  const descriptor = openSync(temporary, "w", 0o600);
  try {
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, file);
}
