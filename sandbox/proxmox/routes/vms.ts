import { Router } from "express";
import { isNotSimulated, vmOptionShape } from "../config/options";
import { ApiError } from "../http/api-error";
import {
  boolean,
  dnsName,
  integer,
  nodeName,
  oneOf,
  optionList,
  storageId,
  text,
  vmid,
} from "../http/parameter-types";
import { parametersOf } from "../http/parameters";
import { viewConfig } from "../vms/config-view";
import { endpoint, type Services } from "./endpoint";
import { summarizeVm } from "./vm-summary";

const path = { node: nodeName, vmid };

/** `nodes/N/qemu`: the list, one VM's configuration, cloning, moving, destroying. */
export function vmsRouter(services: Services): Router {
  const router = Router();
  router.get(
    "/nodes/:node/qemu",
    endpoint(services, { node: nodeName, full: boolean.optional() }, ({ parameters: { node } }) => {
      const vms = services.store.state.vms.filter((vm) => vm.node === node);
      return Promise.all(vms.map((vm) => summarizeVm(services, vm)));
    }),
  );
  router.post("/nodes/:node/qemu", () => {
    throw ApiError.notSimulated("creating or restoring a VM other than by cloning");
  });
  addConfigRoutes(router, services);
  addLifeRoutes(router, services);
  return router;
}

function addConfigRoutes(router: Router, services: Services): void {
  const { store, vms } = services;
  router.get(
    "/nodes/:node/qemu/:vmid/config",
    endpoint(services, { ...path, current: boolean.optional() }, ({ parameters }) => {
      const vm = store.vm(parameters.node, parameters.vmid);
      return viewConfig(vm, parameters.current === 1 ? "current" : "next");
    }),
  );
  router.all("/nodes/:node/qemu/:vmid/config", (request, _response, next) => {
    const unknown = Object.keys(parametersOf(request)).find(isNotSimulated);
    if (unknown !== undefined) throw ApiError.notSimulated(`option '${unknown}'`);
    next();
  });
  const change = {
    ...path,
    delete: optionList.optional(),
    digest: text(40).optional(),
    force: boolean.optional(),
  };
  router.put(
    "/nodes/:node/qemu/:vmid/config",
    endpoint(services, { ...vmOptionShape, ...change }, async ({ parameters }) => {
      const wanted = changeOf(parameters);
      await vms.configure(store.vm(wanted.node, wanted.vmid), wanted);
    }),
  );
  router.post(
    "/nodes/:node/qemu/:vmid/config",
    endpoint(
      services,
      { ...vmOptionShape, ...change, background_delay: integer({ min: 1, max: 30 }).optional() },
      ({ parameters, startTask }) => {
        const wanted = changeOf(parameters);
        const vm = store.vm(wanted.node, wanted.vmid);
        return startTask(
          { node: vm.node, type: "qmconfig", id: String(vm.vmid) },
          {
            run: () => vms.configure(vm, wanted),
          },
        );
      },
    ),
  );
  router.put(
    "/nodes/:node/qemu/:vmid/cloudinit",
    endpoint(services, path, ({ parameters }) => {
      // Every boot makes the drive from the configuration anew: there is nothing to do before it.
      store.vm(parameters.node, parameters.vmid);
    }),
  );
}

/** Separates what the call says of itself from the options it sets. */
function changeOf(parameters: Readonly<Record<string, unknown>>): {
  readonly node: string;
  readonly vmid: number;
  readonly digest?: string;
  readonly remove: readonly string[];
  readonly set: Readonly<Record<string, string>>;
} {
  const set = Object.entries(parameters).filter(
    (entry): entry is [string, string] =>
      Object.hasOwn(vmOptionShape, entry[0]) && entry[1] !== undefined,
  );
  const { node, vmid: number, digest, delete: remove } = parameters;
  return {
    node: node as string,
    vmid: number as number,
    digest: digest as string | undefined,
    remove: (remove as readonly string[] | undefined) ?? [],
    set: Object.fromEntries(set),
  };
}

function addLifeRoutes(router: Router, services: Services): void {
  const { store, vms } = services;
  const clone = {
    ...path,
    newid: vmid,
    name: dnsName.optional(),
    description: text().optional(),
    full: boolean.optional(),
    storage: storageId.optional(),
    format: oneOf(["raw", "qcow2", "vmdk"]).optional(),
    target: nodeName.optional(),
    bwlimit: integer({ min: 0 }).optional(),
    pool: text().optional(),
    snapname: text().optional(),
  };
  router.post(
    "/nodes/:node/qemu/:vmid/clone",
    endpoint(services, clone, ({ parameters, startTask }) => {
      for (const name of ["pool", "snapname"] as const) {
        if (parameters[name] !== undefined) throw ApiError.notSimulated(`cloning with '${name}'`);
      }
      const { node, vmid: source } = parameters;
      const work = vms.beginClone(store.vm(node, source), parameters);
      return startTask({ node, type: "qmclone", id: String(source) }, work);
    }),
  );
  const migrate = {
    ...path,
    target: nodeName,
    online: boolean.optional(),
    targetstorage: text().optional(),
    "with-local-disks": boolean.optional(),
  };
  router.post(
    "/nodes/:node/qemu/:vmid/migrate",
    endpoint(services, migrate, async ({ parameters, startTask }) => {
      const vm = store.vm(parameters.node, parameters.vmid);
      const { target } = parameters;
      if (target === vm.node) throw ApiError.parameters({ target: "target is local node." });
      if (!services.nodes.includes(target)) {
        throw ApiError.parameters({ target: `no such cluster node '${target}'` });
      }
      if (await vms.isRunning(vm)) {
        if (parameters.online === 1) throw ApiError.notSimulated("migrating a running VM");
        throw ApiError.failure("can't migrate running VM without --online");
      }
      const subject = { node: vm.node, type: "qmigrate", id: String(vm.vmid) };
      return startTask(subject, { run: () => vms.migrate(vm.vmid, target) });
    }),
  );
  const destroy = {
    ...path,
    purge: boolean.optional(),
    "destroy-unreferenced-disks": boolean.optional(),
  };
  router.delete(
    "/nodes/:node/qemu/:vmid",
    endpoint(services, destroy, async ({ parameters, startTask }) => {
      const vm = store.vm(parameters.node, parameters.vmid);
      await vms.checkDestroy(vm);
      const subject = { node: vm.node, type: "qmdestroy", id: String(vm.vmid) };
      return startTask(subject, { run: () => vms.destroy(vm.vmid) });
    }),
  );
}
