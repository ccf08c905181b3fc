import { Router, type Request, type Response } from "express";
import { z } from "zod";
import { checkParameters, pveBoolean, pveInteger, pveVmid } from "./parameters";
import { PveError } from "./pve-error";
import type { VmRecord } from "./state-store";
import type { Tasks } from "./tasks";
import type { VirtualMachines } from "./virtual-machines";
import { configChangeSchema } from "./vm-config";

const cloneSchema = z.strictObject({
  newid: pveVmid,
  name: z.string().optional(),
  full: pveBoolean.optional(),
  description: z.string().optional(),
  storage: z.string().optional(),
  target: z.string().optional(),
});
const startSchema = z.strictObject({
  timeout: pveInteger.optional(),
  skiplock: pveBoolean.optional(),
});
const stopSchema = z.strictObject({
  timeout: pveInteger.optional(),
  forceStop: pveBoolean.optional(),
  keepActive: pveBoolean.optional(),
  skiplock: pveBoolean.optional(),
  "overrule-shutdown": pveBoolean.optional(),
});
const resizeSchema = z.strictObject({
  disk: z.string(),
  size: z.string(),
  digest: z.string().optional(),
});
const removeSchema = z.strictObject({
  purge: pveBoolean.optional(),
  "destroy-unreferenced-disks": pveBoolean.optional(),
  skiplock: pveBoolean.optional(),
});
const nothing = z.strictObject({});

/** `nodes/<node>/qemu/...` */
export function qemuRoutes(vms: VirtualMachines, tasks: Tasks): Router {
  const router = Router({ mergeParams: true });
  const body = (request: Request) => (request.body ?? {}) as unknown;
  const vmOf = (request: Request): VmRecord =>
    vms.get(String(request.params.node), Number(request.params.vmid));
  const startTask = (request: Request, type: string, vm: VmRecord, work: () => Promise<void>) =>
    tasks.start(
      { node: vm.node, type, id: String(vm.vmid), user: String(request.res?.locals.user) },
      work,
    );
  const answer = (response: Response, data: unknown) => void response.json({ data });

  router.get("/", (request, response) => {
    answer(
      response,
      vms
        .list()
        .filter((vm) => vm.node === String((request.params as { node?: string }).node))
        .map((vm) => ({
          vmid: vm.vmid,
          name: vm.config.name,
          status: "stopped",
          ...(vms.isTemplate(vm) ? { template: 1 } : {}),
          ...(vm.config.tags === undefined ? {} : { tags: vm.config.tags }),
        })),
    );
  });

  router.post("/:vmid/clone", (request, response) => {
    const vm = vmOf(request);
    const { full: _full, ...clone } = checkParameters(cloneSchema, body(request));
    const name = clone.name ?? `Copy-of-VM-${String(vm.config.name)}`;
    answer(response, startTask(request, "qmclone", vm, vms.clone(vm, { ...clone, name })));
  });

  router.get("/:vmid/config", (request, response) => {
    const { vmid: _vmid, ...config } = vmOf(request).config;
    answer(response, { ...config, digest: "0".repeat(40) });
  });
  router.put("/:vmid/config", (request, response) => {
    const vm = vmOf(request);
    vms.change(vm, checkParameters(configChangeSchema, body(request)));
    answer(response, null);
  });
  router.put("/:vmid/resize", (request, response) => {
    const vm = vmOf(request);
    const { disk, size } = checkParameters(resizeSchema, body(request));
    vms.resize(vm, disk, size);
    answer(
      response,
      startTask(request, "resize", vm, () => Promise.resolve()),
    );
  });
  router.put("/:vmid/cloudinit", (request, response) => {
    vmOf(request);
    checkParameters(nothing, body(request));
    answer(response, null);
  });

  router.get("/:vmid/status/current", async (request, response) => {
    const vm = vmOf(request);
    const running = await vms.isRunning(vm);
    const lock = vms.lockOf(vm.vmid);
    answer(response, {
      vmid: vm.vmid,
      name: vm.config.name,
      status: running ? "running" : "stopped",
      qmpstatus: running ? "running" : "stopped",
      agent: 1,
      cpus: vm.config.cores,
      ...(lock === undefined || lock === "start" || lock === "stop" ? {} : { lock }),
    });
  });
  router.post("/:vmid/status/start", (request, response) => {
    const vm = vmOf(request);
    checkParameters(startSchema, body(request));
    answer(response, startTask(request, "qmstart", vm, vms.start(vm)));
  });
  router.post("/:vmid/status/stop", (request, response) => {
    const vm = vmOf(request);
    checkParameters(stopSchema, body(request));
    answer(response, startTask(request, "qmstop", vm, vms.stop(vm, { graceful: false })));
  });
  router.post("/:vmid/status/shutdown", (request, response) => {
    const vm = vmOf(request);
    const { timeout } = checkParameters(stopSchema, body(request));
    const work = vms.stop(vm, { graceful: true, timeoutSeconds: timeout });
    answer(response, startTask(request, "qmshutdown", vm, work));
  });
  router.post("/:vmid/status/reboot", (request, response) => {
    const vm = vmOf(request);
    checkParameters(stopSchema, body(request));
    answer(response, startTask(request, "qmreboot", vm, vms.reboot(vm)));
  });

  router.get("/:vmid/agent/network-get-interfaces", async (request, response) => {
    const vm = vmOf(request);
    const interfaces = await vms.interfaces(vm);
    if (!interfaces) throw new PveError(500, `VM ${vm.vmid} is not running`);
    answer(response, {
      result: interfaces.map((link) => ({
        name: link.name,
        "hardware-address": link.mac,
        "ip-addresses": link.addresses.map((address) => ({
          "ip-address": address.address,
          "ip-address-type": address.family,
          prefix: address.prefix,
        })),
      })),
    });
  });

  router.delete("/:vmid", async (request, response) => {
    const vm = vmOf(request);
    checkParameters(removeSchema, request.query);
    answer(response, startTask(request, "qmdestroy", vm, await vms.remove(vm)));
  });
  return router;
}
