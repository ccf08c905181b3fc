import { appendFileSync, readFileSync } from "node:fs";
import { Command, InvalidArgumentError } from "commander";
import { NspawnDriver } from "../machines/nspawn-driver";
import { readTokenFile } from "./http/api-token";
import { createProxmoxSimulator, defaultTemplates } from "./server";
import type { TemplateSpec } from "./vms/templates";

interface Settings {
  readonly listen: string;
  readonly port: number;
  readonly cert: string;
  readonly key: string;
  readonly tokenFile: string;
  readonly state: string;
  readonly log?: string;
  readonly machinesDirectory: string;
  readonly templateDirectory: string;
  readonly node: readonly string[];
  readonly template?: readonly TemplateSpec[];
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError("a port is 0 to 65535");
  return port;
}

/** Reads `node:vmid:name`; may be given more than once. */
function parseTemplate(text: string, before: readonly TemplateSpec[] = []): TemplateSpec[] {
  const [, node, vmid, name] = /^([^:]+):(\d+):([^:]+)$/.exec(text) ?? [];
  if (node === undefined || vmid === undefined || name === undefined) {
    throw new InvalidArgumentError("a template is node:vmid:name");
  }
  return [...before, { node, vmid: Number(vmid), name }];
}

async function serve(settings: Settings): Promise<void> {
  const { log } = settings;
  const simulator = createProxmoxSimulator({
    token: readTokenFile(settings.tokenFile),
    driver: new NspawnDriver({
      stateDirectory: settings.machinesDirectory,
      templateDirectory: settings.templateDirectory,
    }),
    stateDirectory: settings.state,
    nodes: settings.node,
    templates: settings.template ?? defaultTemplates(settings.node),
    log: (line) => {
      if (log === undefined) process.stdout.write(line);
      else appendFileSync(log, line, { mode: 0o600 });
    },
  });
  const port = await simulator.listen({
    host: settings.listen,
    port: settings.port,
    cert: readFileSync(settings.cert),
    key: readFileSync(settings.key),
  });
  for (const correction of simulator.corrections) console.error(correction);
  console.error(`Proxmox VE API simulator: https://${settings.listen}:${port}/api2/json/`);
  const end = (): void => {
    void simulator.close().then(() => process.exit(0));
  };
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
}

const program = new Command()
  .name("proxmox-simulator")
  .description("A Proxmox VE API whose VMs are machines of this computer")
  .option("--listen <address>", "address to listen on", "127.0.0.1")
  .option("--port <number>", "port to listen on", parsePort, 8006)
  .requiredOption("--cert <file>", "certificate chain in PEM")
  .requiredOption("--key <file>", "key of the certificate in PEM")
  .requiredOption("--token-file <file>", "file with user@realm!tokenid=uuid, mode 0600")
  .requiredOption("--state <directory>", "directory for the simulator's own state")
  .option("--log <file>", "access log; otherwise it goes to the standard output")
  .requiredOption(
    "--machines-directory <directory>",
    "directory below which the driver keeps machines",
  )
  .requiredOption("--template-directory <directory>", "directory of the template's layers")
  .option("--node <names...>", "hypervisors of the cluster", ["pve0", "pve1"])
  .option("--template <node:vmid:name>", "template on a node; repeat for more", parseTemplate)
  .action(serve);

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
