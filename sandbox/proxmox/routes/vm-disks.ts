import { Router } from "express";
import { formatDiskSize, parseDiskSize } from "../config/disk-size";
import { type Drive, formatDrive, isDriveName, parseDrive } from "../config/drive";
import { ApiError } from "../http/api-error";
import { boolean, nodeName, oneOf, parsed, storageId, text, vmid } from "../http/parameter-types";
import type { Vm } from "../state/state";
import { findVolume, splitVolumeId, storageFor } from "../state/storages";
import { endpoint, immediately, type Services } from "./endpoint";

const disk = parsed((name) => {
  if (!isDriveName(name))
    throw new Error(`value '${name}' does not have a value in the enumeration of disks`);
  return name;
});

const size = parsed((value) => {
  const [, plus, amount] = /^(\+?)(\d+(?:\.\d+)?[KMGT]?)$/.exec(value) ?? [];
  if (amount === undefined) throw new Error("value does not match the regex pattern");
  return { isIncrease: plus === "+", bytes: parseDiskSize(amount) };
});

const path = { node: nodeName, vmid, disk, digest: text(40).optional() };

/** `resize` and `move_disk`. Sizes are remembered; a machine of a driver has whatever disk it has. */
export function vmDisksRouter(services: Services): Router {
  const { store } = services;
  const router = Router();
  router.put(
    "/nodes/:node/qemu/:vmid/resize",
    endpoint(services, { ...path, size }, ({ parameters, startTask }) => {
      const vm = store.vm(parameters.node, parameters.vmid);
      const { file } = driveOf(vm, parameters.disk);
      const old = findVolume(store.state, vm.node, file)?.size ?? 0;
      const { isIncrease, bytes } = parameters.size;
      const wanted = isIncrease ? old + bytes : bytes;
      if (wanted < old) throw ApiError.failure("shrinking disks is not supported");
      return startTask(
        { node: vm.node, type: "resize", id: String(vm.vmid) },
        immediately(() => {
          resize(services, vm, { name: parameters.disk, bytes: wanted });
        }),
      );
    }),
  );
  const move = {
    ...path,
    storage: storageId,
    delete: boolean.optional(),
    format: oneOf(["raw", "qcow2", "vmdk"]).optional(),
  };
  router.post(
    "/nodes/:node/qemu/:vmid/move_disk",
    endpoint(services, move, ({ parameters }) => {
      const vm = store.vm(parameters.node, parameters.vmid);
      const { file } = driveOf(vm, parameters.disk);
      storageFor(parameters.storage, "images");
      if (splitVolumeId(file).storage === parameters.storage) {
        throw ApiError.failure("you can't move to the same storage with same format");
      }
      throw ApiError.notSimulated("moving a disk to another storage");
    }),
  );
  return router;
}

function driveOf(vm: Vm, name: string): Drive {
  const value = vm.config[name];
  if (value === undefined) throw ApiError.failure(`disk '${name}' does not exist`);
  const drive = parseDrive(value);
  if (drive.options.media === "cdrom") throw ApiError.failure(`you can't resize a cdrom`);
  return drive;
}

function resize(
  { store }: Services,
  { vmid: number }: Vm,
  { name, bytes }: { readonly name: string; readonly bytes: number },
): void {
  store.changeVm(number, (vm, draft) => {
    const drive = driveOf(vm, name);
    const volume = findVolume(draft, vm.node, drive.file);
    if (volume === undefined) throw ApiError.failure(`volume '${drive.file}' does not exist`);
    volume.size = bytes;
    vm.config[name] = formatDrive({
      ...drive,
      options: { ...drive.options, size: formatDiskSize(bytes) },
    });
  });
}
