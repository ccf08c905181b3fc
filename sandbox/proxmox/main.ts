import { appendFileSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { join } from "node:path";
import { Command } from "commander";
import { createSimulator } from "./simulator";
import { NspawnDriver } from "../machines/nspawn-driver";

const options = new Command()
  .description("Proxmox VE API whose VMs are systemd-nspawn machines")
  .requiredOption("--listen <address>", "address to listen on")
  .requiredOption("--port <number>", "port to listen on")
  .requiredOption("--cert <file>", "certificate of the server")
  .requiredOption("--key <file>", "key of the certificate")
  .requiredOption("--token-file <file>", "file with user@realm!name=secret")
  .requiredOption("--state <directory>", "where the VMs are kept")
  .requiredOption("--log <file>", "access log")
  .requiredOption("--machines-directory <directory>", "state directory of the machines")
  .requiredOption("--template-directory <directory>", "what the machines are cloned from")
  .parse()
  .opts<Record<string, string>>() as {
  listen: string;
  port: string;
  cert: string;
  key: string;
  tokenFile: string;
  state: string;
  log: string;
  machinesDirectory: string;
  templateDirectory: string;
};

const app = createSimulator({
  nodes: ["pve0", "pve1"],
  templates: [{ vmid: 9000, name: "debian-12-homelab" }],
  token: readFileSync(options.tokenFile, "utf8").trim(),
  stateFile: join(options.state, "vms.json"),
  driver: new NspawnDriver({
    stateDirectory: options.machinesDirectory,
    templateDirectory: options.templateDirectory,
  }),
  log: (line) => appendFileSync(options.log, `${new Date().toISOString()} ${line}\n`),
});

createServer(
  { cert: readFileSync(options.cert), key: readFileSync(options.key), minVersion: "TLSv1.3" },
  app,
).listen(Number(options.port), options.listen);
