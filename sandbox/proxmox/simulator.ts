import { timingSafeEqual } from "node:crypto";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { checkParameters } from "./parameters";
import { Faults, faultSchema } from "./faults";
import { nodeRoutes } from "./node-routes";
import { PveError } from "./pve-error";
import { qemuRoutes } from "./qemu-routes";
import { StateStore } from "./state-store";
import { Tasks } from "./tasks";
import { VirtualMachines } from "./virtual-machines";
import type { MachineDriver } from "../machines/machine-driver";

/** Options of {@link createSimulator}. */
export interface SimulatorOptions {
  /** Names of the nodes. */
  readonly nodes: readonly string[];
  /** Templates, on every node: VMID of the first node's one, name. */
  readonly templates: readonly { readonly vmid: number; readonly name: string }[];
  /** `user@realm!name=secret` */
  readonly token: string;
  /** File that keeps the VMs. */
  readonly stateFile: string;
  readonly driver: MachineDriver;
  /** Takes one line per call: method, path, status, milliseconds. Never headers or bodies. */
  readonly log?: (line: string) => void;
}

/**
 * The part of the Proxmox VE API that bpg/proxmox calls for VMs cloned from templates, as strict as
 * the real one; what it does not know it answers with 501.
 */
export function createSimulator(options: SimulatorOptions): Express {
  const vms = new VirtualMachines(new StateStore(options.stateFile), options.driver);
  vms.ensureTemplates(
    options.nodes.flatMap((node, index) =>
      options.templates.map(({ vmid, name }) => ({
        vmid: vmid + index,
        node,
        config: templateConfig(vmid + index, name),
      })),
    ),
  );
  const tasks = new Tasks();
  const faults = new Faults();
  const api = express.Router();

  api.use(inject(faults));
  api.get("/version", (_request, response) => {
    response.json({ data: { version: "8.4.1", release: "8.4", repoid: "simulator" } });
  });
  api.get("/nodes", (_request, response) => {
    response.json({
      data: options.nodes.map((node) => ({ node, status: "online", type: "node" })),
    });
  });
  api.get("/cluster/nextid", (_request, response) => {
    const used = new Set(vms.list().map((vm) => vm.vmid));
    let next = 100;
    while (used.has(next)) next += 1;
    response.json({ data: String(next) });
  });
  api.get("/cluster/resources", async (request, response) => {
    if (request.query.type !== "vm") throw PveError.parameters({ type: "only 'vm' is simulated" });
    const data = vms.list().map(async (vm) => ({
      id: `qemu/${vm.vmid}`,
      type: "qemu",
      vmid: vm.vmid,
      node: vm.node,
      name: vm.config.name,
      template: vms.isTemplate(vm) ? 1 : 0,
      status: (await vms.isRunning(vm)) ? "running" : "stopped",
    }));
    response.json({ data: await Promise.all(data) });
  });
  const node = express.Router({ mergeParams: true });
  node.use("/qemu", qemuRoutes(vms, tasks));
  node.use("/", nodeRoutes(vms, tasks));
  api.use("/nodes/:node", requireNode(options.nodes), node);

  const app = express();
  app.disable("x-powered-by");
  app.use(accessLog(options.log));
  app.use(authenticate(options.token));
  app.use(express.urlencoded({ extended: false, limit: "64kb" }));
  app.use("/api2/json", api);
  app.use("/simulator/faults", faultRoutes(faults));
  app.use((request) => {
    throw new PveError(501, `Method '${request.method} ${request.path}' not implemented`);
  });
  app.use(answerError);
  return app;
}

function templateConfig(vmid: number, name: string): Record<string, string | number> {
  return {
    vmid,
    name,
    template: 1,
    agent: "1",
    boot: "order=scsi0",
    cores: 1,
    cpu: "host",
    ide2: `local-lvm:vm-${vmid}-cloudinit,media=cdrom`,
    memory: "1024",
    net0: "virtio=BC:24:11:00:00:00,bridge=vmbr0",
    ostype: "l26",
    scsi0: `local-lvm:base-${vmid}-disk-0,size=4G`,
    scsihw: "virtio-scsi-single",
    serial0: "socket",
  };
}

const accessLog =
  (log?: (line: string) => void): RequestHandler =>
  (request, response, next) => {
    const start = Date.now();
    response.on("finish", () => {
      log?.(
        `${request.method} ${request.originalUrl} ${response.statusCode} ${Date.now() - start}`,
      );
    });
    next();
  };

const authenticate = (token: string): RequestHandler => {
  const expected = Buffer.from(`PVEAPIToken=${token}`);
  return (request, response, next) => {
    const given = Buffer.from(request.headers.authorization ?? "");
    if (given.length === 0) throw new PveError(401, "No ticket");
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw new PveError(401, "authentication failure");
    }
    response.locals.user = token.split("=")[0];
    next();
  };
};

const inject =
  (faults: Faults): RequestHandler =>
  (request, _response, next) => {
    const fault = faults.take(request.method, request.path);
    if (fault?.kind === "error") throw new PveError(fault.status, fault.message);
    if (fault) setTimeout(next, fault.delayMs);
    else next();
  };

const requireNode =
  (nodes: readonly string[]): RequestHandler =>
  (request, _response, next) => {
    const name = String(request.params.node);
    if (!nodes.includes(name)) {
      throw new PveError(
        500,
        `hostname lookup '${name}' failed - failed to get address info for: ${name}`,
      );
    }
    next();
  };

function faultRoutes(faults: Faults): express.Router {
  const router = express.Router();
  router.use(express.json());
  router.get("/", (_request, response) => void response.json({ data: faults.list() }));
  router.post("/", (request, response) => {
    faults.add(checkParameters(faultSchema, request.body));
    response.json({ data: null });
  });
  router.delete("/", (_request, response) => {
    faults.clear();
    response.json({ data: null });
  });
  return router;
}

const answerError: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  const known = error instanceof PveError ? error : new PveError(500, String(error));
  response.statusMessage = known.message.replace(/[^\x20-\x7e]/g, " ");
  response
    .status(known.status)
    .json({ data: null, ...(known.errors ? { errors: known.errors } : {}) });
};
