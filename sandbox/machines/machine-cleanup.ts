import { existingGroups, processesInGroup, removeGroup } from "../cgroups";
import { deleteNamespace } from "../network";
import { kill, machineInit, processesInNamespace } from "../processes";
import { forgetMachine } from "./nspawn";

/** Control group of a machine. The VMID is what never changes about it. */
export function machineGroup(vmid: number): string {
  return `vm-${vmid}`;
}

/** Machines that have a control group, whatever else of them is left. */
export function groupedMachines(): number[] {
  return existingGroups()
    .map((name) => /^vm-(\d+)$/.exec(name)?.[1])
    .filter((vmid) => vmid !== undefined)
    .map(Number);
}

/**
 * Ends everything that runs of a machine and removes its group and network. The kernel is asked who
 * belongs to it (control group, network namespace), so this works after any crash and touches
 * nobody else.
 */
export async function killMachine(vmid: number, namespace: string | undefined): Promise<void> {
  const group = machineGroup(vmid);
  if (namespace !== undefined) {
    // With its first process the kernel ends the whole machine; the rest then ends by itself.
    const init = machineInit(namespace);
    if (init !== undefined) await kill([init]);
    await kill(processesInNamespace(namespace));
  }
  await kill(processesInGroup(group));
  await removeGroup(group);
  if (namespace !== undefined) {
    await deleteNamespace(namespace);
    forgetMachine(namespace);
  }
}
