import { randomUUID } from "node:crypto";
import { isCloudInitDrive, formatDrive, isDriveName, parseDrive } from "../config/drive";
import { formatNetworkCard, parseNetworkCard, randomMac } from "../config/network-card";
import { ApiError } from "../http/api-error";
import type { SimulatorState, Vm } from "../state/state";
import {
  addCloudInitVolume,
  addDisk,
  findVolume,
  splitVolumeId,
  storageFor,
} from "../state/storages";

/** What a clone is to be. */
export interface CloneOrder {
  readonly newid: number;
  /** @default - full unless the source is a template */
  readonly full?: number;
  readonly name?: string;
  readonly description?: string;
  /** Storage for the copies of a full clone. @default - where the originals are */
  readonly storage?: string;
  readonly format?: string;
  /** Node the clone is for. @default - the source's */
  readonly target?: string;
}

/** Refuses what Proxmox VE refuses before it begins; the state is not changed. */
export function checkClone(state: SimulatorState, source: Vm, order: CloneOrder): void {
  const existing = state.vms.find((vm) => vm.vmid === order.newid);
  if (existing !== undefined) {
    throw ApiError.failure(
      `unable to create VM ${order.newid} - VM ${order.newid} already exists on node '${existing.node}'`,
    );
  }
  if (source.lock !== undefined) throw ApiError.failure(`VM is locked (${source.lock})`);
  if (order.target !== undefined && order.target !== source.node) {
    throw ApiError.failure(`can't clone VM to node '${order.target}' (VM uses local storage)`);
  }
  const full = order.full ?? (source.isTemplate ? 0 : 1);
  if (full === 1) {
    if (order.storage !== undefined) storageFor(order.storage, "images");
    return;
  }
  for (const name of ["storage", "format"] as const) {
    if (order[name] !== undefined) {
      throw ApiError.failure(`parameter '${name}' not allowed for linked clones`);
    }
  }
  if (!source.isTemplate) {
    const disk = Object.keys(source.config).find(isDriveName) ?? "scsi0";
    throw ApiError.failure(`Linked clone feature for '${disk}' is not available`);
  }
}

/** Adds the clone to the state, locked until its disk is there. */
export function addClone(draft: SimulatorState, source: Vm, order: CloneOrder): Vm {
  const config: Record<string, string> = {};
  for (const [name, value] of Object.entries(source.config)) {
    if (name.startsWith("unused") || name === "vmgenid" || name === "smbios1") continue;
    config[name] = cloneOption(draft, source, { name, value, order });
  }
  const clone: Vm = {
    vmid: order.newid,
    node: source.node,
    isTemplate: false,
    source: source.source,
    config: {
      ...config,
      name: order.name ?? `Copy-of-VM-${source.config.name ?? source.vmid}`,
      ...(order.description === undefined ? {} : { description: order.description }),
      smbios1: `uuid=${randomUUID()}`,
      vmgenid: randomUUID(),
    },
    pending: {},
    lock: "clone",
  };
  draft.vms.push(clone);
  return clone;
}

/** Disks are copied, network cards get addresses of their own, everything else stays. */
function cloneOption(
  draft: SimulatorState,
  source: Vm,
  option: { readonly name: string; readonly value: string; readonly order: CloneOrder },
): string {
  const { name, value, order } = option;
  if (/^net\d+$/.test(name)) {
    return formatNetworkCard({ ...parseNetworkCard(value), mac: freeMac(draft) });
  }
  if (!isDriveName(name)) return value;
  const drive = parseDrive(value);
  const volume = findVolume(draft, source.node, drive.file);
  if (volume?.vmid === undefined) return value; // an ISO image, or none at all
  const storage = order.storage ?? splitVolumeId(drive.file).storage;
  const place = { node: source.node, vmid: order.newid, storage };
  const copy = isCloudInitDrive(drive)
    ? addCloudInitVolume(draft, place)
    : addDisk(draft, { ...place, size: volume.size });
  return formatDrive({ ...drive, file: copy.volid });
}

function freeMac(state: SimulatorState): string {
  const used = state.vms.flatMap(({ config }) =>
    Object.entries(config).flatMap(([name, value]) => (name.startsWith("net") ? [value] : [])),
  );
  for (;;) {
    const mac = randomMac();
    if (!used.some((card) => card.includes(mac))) return mac;
  }
}
