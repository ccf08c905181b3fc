import { Router } from "express";
import { ApiError } from "../http/api-error";
import { oneOf, vmid } from "../http/parameter-types";
import { storages } from "../state/storages";
import { describeVms } from "./vm-summary";
import { endpoint, type Services } from "./endpoint";
import { describeNode } from "./nodes";

/** Proxmox VE whose behaviour is simulated. */
export const version = { version: "8.4.1", release: "8.4", repoid: "2a5fa54a8503f96d" } as const;

/** `version`, `cluster/nextid` and `cluster/resources`. */
export function clusterRouter(services: Services): Router {
  const { nodes, store } = services;
  const router = Router();
  router.get(
    "/version",
    endpoint(services, {}, () => version),
  );
  router.get(
    "/cluster/nextid",
    endpoint(services, { vmid: vmid.optional() }, ({ parameters }) => {
      const wanted = parameters.vmid;
      if (wanted === undefined)
        return String(
          firstFree(
            100,
            store.state.vms.map((vm) => vm.vmid),
          ),
        );
      if (store.find(wanted) !== undefined) {
        throw ApiError.parameters({ vmid: `VM ${wanted} already exists` });
      }
      return String(wanted);
    }),
  );
  const type = oneOf(["vm", "storage", "node", "sdn"]).optional();
  router.get(
    "/cluster/resources",
    endpoint(services, { type }, async ({ parameters }) => {
      const wanted = (name: string) => parameters.type === undefined || parameters.type === name;
      return [
        ...(wanted("node") ? nodes.map((node) => describeNode(node)) : []),
        ...(wanted("vm") ? await describeVms(services, store.state.vms) : []),
        ...(wanted("storage") ? nodes.flatMap(storageResources) : []),
      ];
    }),
  );
  return router;
}

function firstFree(start: number, used: readonly number[]): number {
  let candidate = start;
  while (used.includes(candidate)) candidate += 1;
  return candidate;
}

function storageResources(node: string): object[] {
  return storages.map(({ name, type, content, totalBytes }) => ({
    id: `storage/${node}/${name}`,
    type: "storage",
    node,
    storage: name,
    plugintype: type,
    content: content.join(","),
    maxdisk: totalBytes,
    disk: 0,
    shared: 0,
    status: "available",
  }));
}
