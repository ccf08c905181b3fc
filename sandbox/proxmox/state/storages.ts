import { ApiError } from "../http/api-error";
import type { SimulatorState, Volume } from "./state";

/** A storage; every node has its own of each name, as a fresh installation of Proxmox VE has. */
export interface Storage {
  readonly name: string;
  readonly type: "dir" | "lvmthin";
  readonly content: readonly string[];
  /** Directory below which files lie. @default - none: volumes are block devices */
  readonly path?: string;
  readonly totalBytes: number;
}

/**
 * The storages of a fresh installation, with the content type `import` added to `local` (needed to
 * download cloud images).
 */
export const storages: readonly Storage[] = [
  {
    name: "local",
    type: "dir",
    content: ["iso", "vztmpl", "import"],
    path: "/var/lib/vz",
    totalBytes: 100 * 1024 ** 3,
  },
  {
    name: "local-lvm",
    type: "lvmthin",
    content: ["images", "rootdir"],
    totalBytes: 1024 ** 4,
  },
];

export function storageOf(name: string): Storage {
  const storage = storages.find((candidate) => candidate.name === name);
  if (storage === undefined) throw ApiError.failure(`storage '${name}' does not exist`);
  return storage;
}

/** A storage that can hold the kind of content. */
export function storageFor(name: string, content: string): Storage {
  const storage = storageOf(name);
  if (!storage.content.includes(content)) {
    throw ApiError.failure(`storage '${name}' does not support content-type '${content}'`);
  }
  return storage;
}

/** The storage and the name inside it of `local-lvm:vm-111-disk-0`. */
export function splitVolumeId(volid: string): { readonly storage: string; readonly name: string } {
  const colon = volid.indexOf(":");
  if (colon < 1) throw ApiError.parameters({ volume: `unable to parse volume ID '${volid}'` });
  return { storage: volid.slice(0, colon), name: volid.slice(colon + 1) };
}

export function findVolume(state: SimulatorState, node: string, volid: string): Volume | undefined {
  return state.volumes.find((volume) => volume.node === node && volume.volid === volid);
}

/** Adds the next free disk of a VM and returns it. */
export function addDisk(
  state: SimulatorState,
  disk: {
    readonly node: string;
    readonly vmid: number;
    readonly storage: string;
    readonly size: number;
  },
): Volume {
  storageFor(disk.storage, "images");
  for (let number = 0; ; number += 1) {
    const volid = `${disk.storage}:vm-${disk.vmid}-disk-${number}`;
    if (findVolume(state, disk.node, volid) === undefined)
      return addVolume(state, { ...disk, volid });
  }
}

/** Adds the volume that carries a VM's cloud-init data. */
export function addCloudInitVolume(
  state: SimulatorState,
  drive: { readonly node: string; readonly vmid: number; readonly storage: string },
): Volume {
  storageFor(drive.storage, "images");
  const volid = `${drive.storage}:vm-${drive.vmid}-cloudinit`;
  return (
    findVolume(state, drive.node, volid) ??
    addVolume(state, { ...drive, volid, size: 4 * 1024 ** 2 })
  );
}

function addVolume(
  state: SimulatorState,
  volume: {
    readonly node: string;
    readonly vmid: number;
    readonly volid: string;
    readonly size: number;
  },
): Volume {
  const added: Volume = {
    node: volume.node,
    volid: volume.volid,
    content: "images",
    format: "raw",
    size: volume.size,
    ctime: Math.floor(Date.now() / 1000),
    vmid: volume.vmid,
  };
  state.volumes.push(added);
  return added;
}

export function removeVolume(state: SimulatorState, node: string, volid: string): void {
  state.volumes = state.volumes.filter((volume) => volume.node !== node || volume.volid !== volid);
}
