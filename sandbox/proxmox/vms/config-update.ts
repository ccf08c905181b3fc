import { gibibyte, formatDiskSize } from "../config/disk-size";
import {
  type Drive,
  formatDrive,
  isCloudInitDrive,
  isDriveName,
  parseDrive,
} from "../config/drive";
import { optionExists, vmOption } from "../config/options";
import { ApiError } from "../http/api-error";
import type { SimulatorState, Vm } from "../state/state";
import {
  addCloudInitVolume,
  addDisk,
  findVolume,
  removeVolume,
  splitVolumeId,
} from "../state/storages";
import { mergePending } from "./config-view";

/** A change of configuration, as a call asks for it. */
export interface ConfigChange {
  readonly set: Readonly<Record<string, string>>;
  readonly remove: readonly string[];
}

/**
 * Changes a VM's configuration. What a running VM cannot take at once becomes a pending change, which
 * the next start makes real. `vm` must be part of `draft`.
 */
export function updateConfig(
  draft: SimulatorState,
  vm: Vm,
  change: ConfigChange & { readonly running: boolean },
): void {
  for (const name of change.remove) {
    if (Object.hasOwn(change.set, name)) {
      const conflict = `you can't use '-${name}' and '-delete ${name}' at the same time`;
      throw ApiError.parameters({ delete: conflict });
    }
    if (!optionExists(name)) throw ApiError.parameters({ delete: `unknown option '${name}'` });
    removeOption(draft, vm, name);
  }
  for (const [name, value] of Object.entries(change.set)) {
    setOption(vm, name, isDriveName(name) ? setDrive(draft, vm, { name, value }) : value);
  }
  if (!change.running) applyPending(vm);
}

/** Makes pending changes real. */
export function applyPending(vm: Vm): void {
  vm.config = mergePending(vm);
  vm.pending = {};
}

function setOption(vm: Vm, name: string, value: string): void {
  if (vmOption(name)?.immediate === true) {
    vm.config[name] = value;
    vm.pending = without(vm.pending, name);
  } else if (vm.config[name] === value) {
    vm.pending = without(vm.pending, name);
  } else {
    vm.pending[name] = value;
  }
}

/** Removing an option that is not set changes nothing, as in Proxmox VE. */
function removeOption(draft: SimulatorState, vm: Vm, name: string): void {
  vm.pending = without(vm.pending, name);
  const value = vm.config[name];
  if (value === undefined) return;
  if (isDriveName(name) || name.startsWith("unused")) {
    vm.config = without(vm.config, name);
    releaseDrive(draft, vm, parseDrive(value), { discard: name.startsWith("unused") });
  } else if (vmOption(name)?.immediate === true) {
    vm.config = without(vm.config, name);
  } else {
    vm.pending[name] = null;
  }
}

/** A cloud-init volume goes with its drive; a disk stays, as `unusedN`, until that is removed, too. */
function releaseDrive(
  draft: SimulatorState,
  vm: Vm,
  drive: Drive,
  { discard }: { readonly discard: boolean },
): void {
  const volume = findVolume(draft, vm.node, drive.file);
  if (volume?.vmid !== vm.vmid) return;
  if (discard || isCloudInitDrive(drive)) {
    removeVolume(draft, vm.node, drive.file);
    return;
  }
  let number = 0;
  while (vm.config[`unused${number}`] !== undefined) number += 1;
  vm.config[`unused${number}`] = drive.file;
}

/** Puts a drive in its place and returns how the configuration writes it. */
function setDrive(
  draft: SimulatorState,
  vm: Vm,
  { name, value }: { readonly name: string; readonly value: string },
): string {
  const wanted = parseDrive(value);
  if (wanted.options["import-from"] !== undefined) {
    throw ApiError.notSimulated(`'import-from' of ${name}: VMs are made by cloning`);
  }
  const drive = provideVolume(draft, vm, { name, wanted });
  const old = vm.config[name];
  if (old !== undefined && parseDrive(old).file !== drive.file) {
    vm.config = without(vm.config, name);
    releaseDrive(draft, vm, parseDrive(old), { discard: false });
  }
  vm.config = withoutUnused(vm.config, drive.file);
  return formatDrive(drive);
}

function provideVolume(
  draft: SimulatorState,
  vm: Vm,
  { name, wanted }: { readonly name: string; readonly wanted: Drive },
): Drive {
  const { node, vmid } = vm;
  const { file, options } = wanted;
  if (file === "none" || file === "cdrom") {
    if (options.media !== "cdrom")
      throw ApiError.parameters({ [name]: `'${file}' needs media=cdrom` });
    return wanted;
  }
  const place = splitVolumeId(file);
  if (place.name === "cloudinit") {
    refuseSecondCloudInitDrive(vm, name);
    const volume = addCloudInitVolume(draft, { node, vmid, storage: place.storage });
    return { file: volume.volid, options: { ...without(options, "format"), media: "cdrom" } };
  }
  if (/^\d+(\.\d+)?$/.test(place.name)) {
    const size = Math.round(Number(place.name) * gibibyte);
    if (size === 0) throw ApiError.parameters({ [name]: "a new disk needs a size" });
    const volume = addDisk(draft, { node, vmid, storage: place.storage, size });
    return { file: volume.volid, options: sized(options, volume.size) };
  }
  const volume = findVolume(draft, node, file);
  if (volume === undefined) throw ApiError.failure(`volume '${file}' does not exist`);
  if (volume.vmid !== undefined && volume.vmid !== vmid) {
    throw ApiError.failure(`volume '${file}' is owned by VM ${volume.vmid}`);
  }
  if (isCloudInitDrive(wanted)) return { file, options: without(options, "size") };
  return { file, options: sized(options, volume.size) };
}

function refuseSecondCloudInitDrive(vm: Vm, name: string): void {
  const attached = Object.entries(mergePending(vm)).find(
    ([other, value]) => other !== name && isDriveName(other) && isCloudInitDrive(parseDrive(value)),
  );
  if (attached !== undefined) {
    throw ApiError.failure(`cloud-init drive is already attached at '${attached[0]}'`);
  }
}

/** A drive's size is always the volume's; `format` belongs to the volume, too. */
function sized(options: Drive["options"], bytes: number): Drive["options"] {
  return { ...without(options, "format"), size: formatDiskSize(bytes) };
}

function without<T>(record: Readonly<Record<string, T>>, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}

function withoutUnused(config: Vm["config"], volid: string): Vm["config"] {
  return Object.fromEntries(
    Object.entries(config).filter(([key, value]) => !key.startsWith("unused") || value !== volid),
  );
}
