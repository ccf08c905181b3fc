import { Router } from "express";
import { PveError } from "./pve-error";
import type { Tasks } from "./tasks";
import type { VirtualMachines } from "./virtual-machines";
import { diskSize } from "./vm-config";

/** Storages every node offers. */
const storages = ["local", "local-lvm"];

/** `nodes/<node>/...` apart from VMs: tasks and storage. */
export function nodeRoutes(vms: VirtualMachines, tasks: Tasks): Router {
  const router = Router({ mergeParams: true });

  router.get("/tasks/:upid/status", (request, response) => {
    const status = tasks.status(request.params.upid);
    if (!status) throw new PveError(400, `unable to parse worker upid '${request.params.upid}'`);
    response.json({ data: status });
  });
  router.get("/tasks/:upid/log", (request, response) => {
    response.json({ data: tasks.log(request.params.upid) });
  });

  router.get("/storage", (_request, response) => {
    response.json({
      data: storages.map((storage) => ({ storage, active: 1, enabled: 1, shared: 0 })),
    });
  });
  router.get("/storage/:storage/status", (request, response) => {
    requireStorage(request.params.storage);
    response.json({
      data: { type: "dir", active: 1, enabled: 1, shared: 0, content: "images,rootdir" },
    });
  });
  router.get("/storage/:storage/content/:volume", (request, response) => {
    const { storage } = request.params;
    requireStorage(storage);
    const volume = request.params.volume.includes(":")
      ? request.params.volume
      : `${storage}:${request.params.volume}`;
    const found = vms.list().flatMap(({ config }) =>
      Object.keys(config)
        .filter((key) => String(config[key]).split(",")[0] === volume)
        .map((key) => diskSize(config, key)),
    );
    const [size] = found;
    if (size === undefined) throw new PveError(500, `no such volume '${volume}'`);
    response.json({
      data: { format: "raw", path: `/dev/${volume}`, size: size * 1024 ** 3, used: 0 },
    });
  });
  return router;
}

function requireStorage(storage: string): void {
  if (!storages.includes(storage)) throw new PveError(500, `storage '${storage}' does not exist`);
}
