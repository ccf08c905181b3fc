import { Router } from "express";
import { ApiError } from "../http/api-error";
import { boolean, integer, nodeName, storageId, text, vmid } from "../http/parameter-types";
import type { Volume } from "../state/state";
import {
  findVolume,
  removeVolume,
  splitVolumeId,
  storageOf,
  storages,
  type Storage,
} from "../state/storages";
import { endpoint, immediately, type Services } from "./endpoint";

const path = { node: nodeName, storage: storageId };

/** `storage` and `nodes/N/storage`: which storages there are and what they hold. */
export function storageRouter(services: Services): Router {
  const router = Router();
  router.get(
    "/storage",
    endpoint(services, {}, () => storages.map(describeStorage)),
  );
  router.get(
    "/storage/:storage",
    endpoint(services, { storage: storageId }, ({ parameters }) =>
      describeStorage(storageOf(parameters.storage)),
    ),
  );
  const filter = {
    node: nodeName,
    content: text().optional(),
    enabled: boolean.optional(),
    format: boolean.optional(),
    storage: storageId.optional(),
    target: nodeName.optional(),
  };
  router.get(
    "/nodes/:node/storage",
    endpoint(services, filter, ({ parameters }) => {
      const kinds = parameters.content?.split(",");
      return storages
        .filter(({ name }) => parameters.storage === undefined || parameters.storage === name)
        .filter(
          ({ content }) => kinds === undefined || kinds.some((kind) => content.includes(kind)),
        )
        .map((storage) => ({
          storage: storage.name,
          ...statusOf(services, parameters.node, storage),
        }));
    }),
  );
  router.get(
    "/nodes/:node/storage/:storage/status",
    endpoint(services, path, ({ parameters }) =>
      statusOf(services, parameters.node, storageOf(parameters.storage)),
    ),
  );
  router.get(
    "/nodes/:node/storage/:storage/content",
    endpoint(
      services,
      { ...path, content: text().optional(), vmid: vmid.optional() },
      ({ parameters }) => {
        const storage = storageOf(parameters.storage);
        return volumesOn(services, parameters.node, storage)
          .filter(
            ({ content }) => parameters.content === undefined || parameters.content === content,
          )
          .filter((volume) => parameters.vmid === undefined || parameters.vmid === volume.vmid)
          .map(describeVolume);
      },
    ),
  );
  addVolumeRoutes(router, services);
  return router;
}

function addVolumeRoutes(router: Router, services: Services): void {
  const { store } = services;
  const one = { ...path, volume: text() };
  const find = (node: string, storage: string, name: string): Volume => {
    storageOf(storage);
    const volid = name.includes(":") ? name : `${storage}:${name}`;
    if (splitVolumeId(volid).storage !== storage) {
      throw ApiError.parameters({ storage: `storage does not match volume '${volid}'` });
    }
    const volume = findVolume(store.state, node, volid);
    if (volume === undefined) throw ApiError.failure(`volume '${volid}' does not exist`);
    return volume;
  };
  router.get(
    "/nodes/:node/storage/:storage/content/:volume",
    endpoint(services, one, ({ parameters }) => {
      const volume = find(parameters.node, parameters.storage, parameters.volume);
      return { path: pathOf(volume), format: volume.format, size: volume.size, used: volume.size };
    }),
  );
  router.delete(
    "/nodes/:node/storage/:storage/content/:volume",
    endpoint(
      services,
      { ...one, delay: integer({ min: 1, max: 30 }).optional() },
      ({ parameters, startTask }) => {
        const {
          node,
          volid,
          vmid: owner,
        } = find(parameters.node, parameters.storage, parameters.volume);
        if (owner !== undefined && store.find(owner) !== undefined) {
          throw ApiError.failure(`Cannot remove image, a guest with VMID '${owner}' exists!`);
        }
        return startTask(
          { node, type: "imgdel", id: volid.replace(":", "@") },
          immediately(() => {
            store.change((draft) => {
              removeVolume(draft, node, volid);
            });
          }),
        );
      },
    ),
  );
}

function describeVolume({ volid, content, format, size, ctime, vmid: owner }: Volume): object {
  return { volid, content, format, size, ctime, ...(owner === undefined ? {} : { vmid: owner }) };
}

function describeStorage({ name, type, content, path: directory }: Storage): object {
  return {
    storage: name,
    type,
    content: content.join(","),
    ...(directory === undefined ? {} : { path: directory }),
  };
}

function statusOf(services: Services, node: string, storage: Storage): object {
  const used = volumesOn(services, node, storage).reduce((sum, { size }) => sum + size, 0);
  return {
    type: storage.type,
    content: storage.content.join(","),
    active: 1,
    enabled: 1,
    shared: 0,
    total: storage.totalBytes,
    used,
    avail: storage.totalBytes - used,
    used_fraction: used / storage.totalBytes,
  };
}

function volumesOn({ store }: Services, node: string, { name }: Storage): Volume[] {
  return store.state.volumes.filter(
    (volume) => volume.node === node && splitVolumeId(volume.volid).storage === name,
  );
}

/** Directories of a storage, by the first part of its volumes' names. */
const directories: Readonly<Record<string, string>> = {
  iso: "template/iso",
  vztmpl: "template/cache",
  import: "import",
};

function pathOf({ volid }: Volume): string {
  const { storage, name } = splitVolumeId(volid);
  const { path: root } = storageOf(storage);
  if (root === undefined) return `/dev/pve/${name}`;
  const [kind = "", file = ""] = name.split("/");
  return `${root}/${directories[kind] ?? kind}/${file}`;
}
