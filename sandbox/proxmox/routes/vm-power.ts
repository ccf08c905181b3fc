import { Router } from "express";
import type { MachineInterface } from "../../machines/machine-driver";
import { ApiError } from "../http/api-error";
import { boolean, integer, nodeName, vmid } from "../http/parameter-types";
import type { Vm } from "../state/state";
import { endpoint, type Services } from "./endpoint";
import { currentStatus } from "./vm-summary";

const path = { node: nodeName, vmid };
const timeout = integer({ min: 0 }).optional();

/** `nodes/N/qemu/ID/status/...` and what the guest agent knows. */
export function vmPowerRouter(services: Services): Router {
  const { store, vms } = services;
  const router = Router();
  const taskOf = (vm: Vm, type: string) => ({ node: vm.node, type, id: String(vm.vmid) });

  router.get(
    "/nodes/:node/qemu/:vmid/status/current",
    endpoint(services, path, ({ parameters }) =>
      currentStatus(services, store.vm(parameters.node, parameters.vmid)),
    ),
  );
  router.post(
    "/nodes/:node/qemu/:vmid/status/start",
    endpoint(services, { ...path, timeout }, ({ parameters, startTask }) => {
      const vm = store.vm(parameters.node, parameters.vmid);
      return startTask(taskOf(vm, "qmstart"), { run: () => vms.start(vm.vmid) });
    }),
  );
  const stop = { ...path, timeout, keepActive: boolean.optional() };
  router.post(
    "/nodes/:node/qemu/:vmid/status/stop",
    endpoint(services, stop, ({ parameters, startTask }) => {
      const vm = store.vm(parameters.node, parameters.vmid);
      return startTask(taskOf(vm, "qmstop"), { run: () => vms.stop(vm.vmid) });
    }),
  );
  router.post(
    "/nodes/:node/qemu/:vmid/status/shutdown",
    endpoint(services, { ...stop, forceStop: boolean.optional() }, ({ parameters, startTask }) => {
      const vm = store.vm(parameters.node, parameters.vmid);
      return startTask(taskOf(vm, "qmshutdown"), {
        run: () => vms.shutdown(vm.vmid, parameters.timeout),
      });
    }),
  );
  router.post(
    "/nodes/:node/qemu/:vmid/status/reboot",
    endpoint(services, { ...path, timeout }, async ({ parameters, startTask }) => {
      const vm = store.vm(parameters.node, parameters.vmid);
      if (!(await vms.isRunning(vm))) throw ApiError.failure(`VM ${vm.vmid} not running`);
      return startTask(taskOf(vm, "qmreboot"), {
        run: () => vms.reboot(vm.vmid, parameters.timeout),
      });
    }),
  );
  router.get(
    "/nodes/:node/qemu/:vmid/agent/network-get-interfaces",
    endpoint(services, path, async ({ parameters }) => {
      const vm = store.vm(parameters.node, parameters.vmid);
      return { result: (await vms.interfaces(vm)).map(agentInterface) };
    }),
  );
  return router;
}

/** The guest agent's spelling. */
function agentInterface({ name, mac, addresses }: MachineInterface): object {
  return {
    name,
    "hardware-address": mac.toLowerCase(),
    "ip-addresses": addresses.map(({ address, prefix, family }) => ({
      "ip-address": address,
      "ip-address-type": family,
      prefix,
    })),
  };
}
