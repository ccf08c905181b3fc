import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createCertificates } from "./certificates";
import { machineDirectories, type MachineRecord } from "./machines/machine-directory";
import { buildTemplate, type TemplateProgram } from "./machines/template";
import { createLabNetwork, existingNamespaces, inLab, labNamespace } from "./network";
import { labPaths, stateMarker, type LabPaths } from "./paths";
import { machineInit } from "./processes";
import { say, step } from "./progress";
import { registryService, startRegistry } from "./registry";
import { run, tryRun } from "./run";
import { isServiceRunning } from "./service";
import { simulatorEndpoint, simulatorService, startSimulator } from "./simulator";
import { installHostPackages } from "./toolchain/debian";
import { installProviders, missingProviders } from "./toolchain/provider-mirror";
import { buildToolchain, type BuiltProgram } from "./toolchain/toolchain";

/** Where nodes expect the programs that are built from source. */
const nodePrograms: Readonly<Record<string, string>> = {
  consul: "/usr/bin/consul",
  nomad: "/usr/bin/nomad",
  "nomad-driver-podman": "/opt/nomad/plugins/nomad-driver-podman",
};

/** Makes what is missing and starts what does not run; on a lab that is up it changes nothing. */
export async function up(): Promise<LabPaths> {
  if (process.getuid?.() !== 0)
    throw new Error("The sandbox makes namespaces and mounts: be root.");
  const paths = labPaths();
  await installHostPackages();
  const built = await step("toolchain", () => buildToolchain());
  installProviders(built);
  const missing = missingProviders();
  if (missing.length > 0) {
    say(`no Terraform provider ${missing.join(", ")} in the local mirror: a registry must have it`);
  }
  const template = await step("node template", () => buildTemplate(templatePrograms(built)));
  createStateDirectory(paths);
  await step("network", createLabNetwork);
  await step("registry and images", () => startRegistry(paths));
  await step("certificates and keys", async () => {
    await createCertificates(paths);
    await createSshKey(paths);
  });
  await step("Proxmox VE API", () => startSimulator(paths, template));
  say(`up: ${simulatorEndpoint} (inside the network namespace ${labNamespace})`);
  return paths;
}

function templatePrograms(built: readonly BuiltProgram[]): TemplateProgram[] {
  return built.flatMap(({ program, path, key }) => {
    const target = nodePrograms[program.name];
    return target === undefined ? [] : [{ source: path, path: target, key }];
  });
}

/** `down` deletes this directory whole, so it must be empty or known to be ours. */
function createStateDirectory(paths: LabPaths): void {
  mkdirSync(paths.root, { recursive: true, mode: 0o700 });
  const marker = join(paths.root, stateMarker);
  if (existsSync(marker)) return;
  if (readdirSync(paths.root).length > 0) {
    throw new Error(
      `${paths.root} holds files that are not the sandbox's. Name another directory.`,
    );
  }
  writeFileSync(marker, "State of a running sandbox. `down` removes this directory.\n");
}

async function createSshKey(paths: LabPaths): Promise<void> {
  if (existsSync(`${paths.sshKey}.pub`)) return;
  mkdirSync(dirname(paths.sshKey), { recursive: true, mode: 0o700 });
  const args = ["-q", "-t", "ed25519", "-N", "", "-C", "sandbox", "-f", paths.sshKey];
  await run("ssh-keygen", args, { input: "y\n" });
}

export interface MachineStatus extends MachineRecord {
  readonly running: boolean;
}

export interface LabStatus {
  readonly network: boolean;
  readonly registry: boolean;
  readonly simulator: boolean;
  readonly machines: readonly MachineStatus[];
}

export function status(): LabStatus {
  const paths = labPaths();
  return {
    network: existingNamespaces().includes(labNamespace),
    registry: isServiceRunning(paths, registryService),
    simulator: isServiceRunning(paths, simulatorService),
    machines: machineDirectories(paths.machines)
      .map((directory) => directory.record())
      .filter((record) => record !== undefined)
      .map((record) => ({ ...record, running: machineInit(record.namespace) !== undefined }))
      .sort((a, b) => a.vmid - b.vmid),
  };
}

/** Logs in to a node, or runs a command there; returns the exit code. */
export async function ssh(name: string, command: readonly string[] = []): Promise<number> {
  const { machines } = status();
  const machine = machines.find((candidate) => candidate.name === name);
  if (machine?.address === undefined) {
    const known = machines.map((candidate) => candidate.name).join(", ");
    throw new Error(`There is no machine ${name} with an address. Machines: ${known || "none"}.`);
  }
  const login = `${machine.user ?? "root"}@${machine.address}`;
  const args = ["ssh", ...sshOptions(labPaths().sshKey), login, ...command];
  const [program = "", ...rest] = inLab(args);
  return (await tryRun(program, rest, { interactive: true })).code;
}

/** Host keys are new with every machine, and the network is closed. */
export function sshOptions(key: string): string[] {
  return [
    ...["-i", key, "-o", "IdentitiesOnly=yes", "-o", "LogLevel=ERROR"],
    ...["-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null"],
    ...["-o", "ConnectTimeout=5"],
  ];
}
