import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import express, { Router, type Express } from "express";
import type { MachineDriver } from "../machines/machine-driver";
import { Faults, faultRouter, injectFaults } from "./faults/fault-injection";
import { accessLog } from "./http/access-log";
import { ApiError } from "./http/api-error";
import { requireToken, type ApiToken } from "./http/api-token";
import { formBody } from "./http/parameters";
import { errorHandler } from "./http/reply";
import { clusterRouter } from "./routes/cluster";
import { downloadsRouter } from "./routes/downloads";
import type { Services } from "./routes/endpoint";
import { knownNode, nodesRouter } from "./routes/nodes";
import { storageRouter } from "./routes/storage";
import { tasksRouter } from "./routes/tasks";
import { vmDisksRouter } from "./routes/vm-disks";
import { vmPowerRouter } from "./routes/vm-power";
import { vmsRouter } from "./routes/vms";
import { StateStore } from "./state/state-store";
import { Tasks } from "./state/tasks";
import { addTemplate, type TemplateSpec } from "./vms/templates";
import { VmService } from "./vms/vm-service";

export interface ProxmoxSimulatorOptions {
  /** Runs the VMs. */
  readonly driver: MachineDriver;
  /** The one token that opens the API. */
  readonly token: ApiToken;
  /** Directory for `state.json`; created if missing. */
  readonly stateDirectory: string;
  /** Hypervisors of the cluster. @default ["pve0", "pve1"] */
  readonly nodes?: readonly string[];
  /** Templates that exist from the start. @default - `debian-12-homelab` on each node, from VMID 9000 */
  readonly templates?: readonly TemplateSpec[];
  /** Gets a line for each request. @default - none is written */
  readonly log?: (line: string) => void;
}

/** Where and with which certificate to listen. */
export interface ListenOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Certificate chain in PEM. */
  readonly cert: string | Buffer;
  /** Its key in PEM. */
  readonly key: string | Buffer;
}

export interface ProxmoxSimulator {
  readonly app: Express;
  /** What a restart found to be otherwise than remembered; known once `listen` resolves. */
  readonly corrections: readonly string[];
  /** Starts to answer, over HTTPS with TLS 1.3 only; returns the port. */
  listen(options: ListenOptions): Promise<number>;
  /** Answers no more, and resolves when the last task has ended. VMs go on running. */
  close(): Promise<void>;
}

const defaultNodes: readonly string[] = ["pve0", "pve1"];

/** One template per node: numbers are unique in a cluster, names need not be. */
export function defaultTemplates(nodes: readonly string[]): TemplateSpec[] {
  return nodes.map((node, index) => ({ vmid: 9000 + index, name: "debian-12-homelab", node }));
}

/** A cluster of Proxmox VE hypervisors, as far as bpg/proxmox 0.80 can tell. */
export function createProxmoxSimulator(options: ProxmoxSimulatorOptions): ProxmoxSimulator {
  const nodes = options.nodes ?? defaultNodes;
  const store = new StateStore(join(options.stateDirectory, "state.json"));
  const vms = new VmService(store, options.driver);
  const tasks = new Tasks(store);
  store.change((draft) => {
    for (const template of options.templates ?? defaultTemplates(nodes)) {
      if (!nodes.includes(template.node)) {
        throw new Error(
          `Template ${template.vmid} is on node ${template.node}, which does not exist.`,
        );
      }
      addTemplate(draft, template);
    }
  });
  const app = createApp(options, { nodes, store, tasks, vms });
  const corrections: string[] = [];
  let server: Server | undefined;
  return {
    app,
    corrections,
    listen: async (listenOptions) => {
      corrections.push(...(await vms.reconcile()));
      server = await startServer(app, listenOptions);
      return (server.address() as AddressInfo).port;
    },
    close: async () => {
      await stopServer(server);
      await tasks.end();
    },
  };
}

function createApp(options: ProxmoxSimulatorOptions, services: Services): Express {
  const faults = new Faults();
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  if (options.log !== undefined) app.use(accessLog(options.log));
  app.use(requireToken(options.token));
  app.use("/simulator", faultRouter(faults));
  app.use(
    "/api2/json",
    injectFaults(faults, (vmid) => services.vms.lose(vmid)),
  );
  app.use("/api2/json", apiRouter(services));
  app.use((request) => {
    throw ApiError.noSuchMethod(request.method, request.path.replace(/^\/api2\/json(?=\/)/, ""));
  });
  app.use(errorHandler);
  return app;
}

function apiRouter(services: Services): Router {
  const router = Router();
  router.use(...formBody);
  router.use("/nodes/:node", knownNode(services.nodes));
  const areas = [
    clusterRouter,
    nodesRouter,
    vmsRouter,
    vmPowerRouter,
    vmDisksRouter,
    tasksRouter,
    storageRouter,
    downloadsRouter,
  ];
  for (const area of areas) router.use(area(services));
  return router;
}

async function startServer(
  app: Express,
  { host, port, cert, key }: ListenOptions,
): Promise<Server> {
  const server = createServer({ cert, key, minVersion: "TLSv1.3" }, app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return server;
}

async function stopServer(server: Server | undefined): Promise<void> {
  if (server === undefined) return;
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
    }, 2_000).unref();
  });
}
