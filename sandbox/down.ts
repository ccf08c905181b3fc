import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { existingGroups, processesInGroup, removeGroup, removeLabGroup } from "./cgroups";
import { groupedMachines, killMachine } from "./machines/machine-cleanup";
import { machineDirectories } from "./machines/machine-directory";
import { forgetRuntimeDirectory } from "./machines/nspawn";
import { mountsBelow, unmountBelow } from "./mounts";
import {
  deleteNamespace,
  existingNamespaces,
  forgetNamespaceDirectory,
  labNamespace,
} from "./network";
import { labPaths, stateMarker } from "./paths";
import { kill, processesInNamespace } from "./processes";
import { say, step } from "./progress";
import { registryService } from "./registry";
import { stopService } from "./service";
import { simulatorService } from "./simulator";

/**
 * Removes the lab, whatever state it is in: it asks the kernel for control groups, namespaces and
 * mounts instead of trusting files that a crash may have lost. Keeps only the cache.
 */
export async function down(): Promise<void> {
  const paths = labPaths();
  // First the simulator: it must not start a machine while they are being removed.
  await step("stopping the Proxmox VE API", () => stopService(paths, simulatorService));
  await step("removing machines", async () => {
    const known = machineDirectories(paths.machines).map((directory) => directory.record());
    const namespaceOf = new Map(known.map((record) => [record?.vmid, record?.namespace]));
    const vmids = new Set([...namespaceOf.keys(), ...groupedMachines()]);
    for (const vmid of vmids) {
      if (vmid !== undefined) await killMachine(vmid, namespaceOf.get(vmid));
    }
    for (const namespace of existingNamespaces().filter((name) => name !== labNamespace)) {
      await kill(processesInNamespace(namespace));
      await deleteNamespace(namespace);
    }
  });
  await step("stopping the registry", () => stopService(paths, registryService));
  await step("removing network, mounts and files", async () => {
    for (const group of existingGroups()) {
      await kill(processesInGroup(group));
      await removeGroup(group);
    }
    await removeLabGroup();
    await removeLabNamespace();
    await unmountBelow(paths.root);
    forgetRuntimeDirectory();
    removeStateDirectory(paths.root);
  });
}

/** A shell someone opened in the lab's network is theirs: it is named, not killed. */
async function removeLabNamespace(): Promise<void> {
  const others = processesInNamespace(labNamespace).map(({ pid }) => pid);
  if (others.length > 0) {
    say(`still in the lab's network, not started by the sandbox: ${others.join(", ")}`);
  }
  await deleteNamespace(labNamespace);
  await forgetNamespaceDirectory();
}

function removeStateDirectory(root: string): void {
  if (!existsSync(root)) return;
  if (!existsSync(join(root, stateMarker))) {
    throw new Error(`${root} is not marked as a sandbox's state: not deleting it.`);
  }
  const mounts = mountsBelow(root);
  if (mounts.length > 0) throw new Error(`Still mounted: ${mounts.join(", ")}`);
  // The marker goes last, so that a removal that is cut off can be repeated.
  for (const name of readdirSync(root).filter((entry) => entry !== stateMarker)) {
    rmSync(join(root, name), { recursive: true, force: true });
  }
  rmSync(root, { recursive: true });
}
