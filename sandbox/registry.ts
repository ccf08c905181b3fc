import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { stringify } from "yaml";
import { buildWebProgram } from "./images/build";
import { registryAddress } from "./machines/node-files";
import { inLab } from "./network";
import type { LabPaths } from "./paths";
import { run, tryRun } from "./run";
import { isServiceRunning, logFile, startService } from "./service";
import { tsxCommand } from "./tsx-command";

export const registryService = "registry";

/** Starts the registry every node pulls from, and fills it with the images of the sandbox. */
export async function startRegistry(paths: LabPaths): Promise<void> {
  mkdirSync(paths.registry, { recursive: true });
  const config = join(paths.registry, "config.yml");
  writeFileSync(config, registryConfig(join(paths.registry, "storage")));
  await startService(paths, {
    name: registryService,
    command: ["docker-registry", "serve", config],
    env: { OTEL_TRACES_EXPORTER: "none" },
  });
  await waitForRegistry(paths);
  const program = await buildWebProgram();
  const push = tsxCommand("images/main.ts", `http://${registryAddress}`, program);
  const [command = "", ...args] = inLab(push);
  process.stdout.write(await run(command, args));
}

export function registryConfig(storage: string): string {
  return stringify({
    version: "0.1",
    log: { level: "warn", accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: storage }, delete: { enabled: false } },
    http: { addr: registryAddress },
  });
}

async function waitForRegistry(paths: LabPaths): Promise<void> {
  const [command = "", ...args] = inLab(["curl", "-sf", `http://${registryAddress}/v2/`]);
  const deadline = Date.now() + 15_000;
  while ((await tryRun(command, args)).code !== 0) {
    if (Date.now() > deadline || !isServiceRunning(paths, registryService)) {
      throw new Error(`The registry does not answer; see ${logFile(paths, registryService)}`);
    }
    await sleep(100);
  }
}
