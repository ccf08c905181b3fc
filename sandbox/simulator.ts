import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inLab, labAddress } from "./network";
import type { LabPaths } from "./paths";
import { tryRun } from "./run";
import { isServiceRunning, logFile, startService } from "./service";
import { tsxCommand } from "./tsx-command";

export const simulatorService = "simulator";
export const simulatorPort = 8006;

/** What Terraform is told to talk to. */
export const simulatorEndpoint = `https://${labAddress}:${simulatorPort}/`;

/** Starts the Proxmox VE API inside the lab's network, with its own certificate and API token. */
export async function startSimulator(paths: LabPaths, templateDirectory: string): Promise<void> {
  mkdirSync(paths.simulator, { recursive: true });
  writeToken(paths.token);
  const options = {
    listen: labAddress,
    port: String(simulatorPort),
    cert: paths.serverCertificate,
    key: paths.serverKey,
    "token-file": paths.token,
    state: paths.simulator,
    log: join(paths.logs, "simulator-access.log"),
    "machines-directory": paths.root,
    "template-directory": templateDirectory,
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  await startService(paths, {
    name: simulatorService,
    command: tsxCommand("proxmox/main.ts", ...args),
  });
  await waitForSimulator(paths);
}

/** A token as Proxmox writes it: user, token name and secret. */
function writeToken(file: string): void {
  if (existsSync(file)) return;
  writeFileSync(file, `root@pam!sandbox=${randomUUID()}\n`, { mode: 0o600 });
}

/** Ready means that it answers, if only to say that a token is needed. */
async function waitForSimulator(paths: LabPaths): Promise<void> {
  const url = `${simulatorEndpoint}api2/json/version`;
  const [command = "", ...args] = inLab(["curl", "-s", "--cacert", paths.caCertificate, url]);
  const deadline = Date.now() + 30_000;
  while ((await tryRun(command, args)).code !== 0) {
    if (Date.now() > deadline || !isServiceRunning(paths, simulatorService)) {
      throw new Error(`The simulator does not answer; see ${logFile(paths, simulatorService)}`);
    }
    await sleep(200);
  }
}
