import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { formatTally, type Tally } from "./checks";
import { buildTemplate } from "./machines/template";
import { longStep, say, step } from "./progress";
import { tryRun } from "./run";
import { installHostPackages } from "./toolchain/debian";
import { goPrograms } from "./toolchain/manifest";
import { installProviders, mirrorDir, missingProviders } from "./toolchain/provider-mirror";
import { buildToolchain } from "./toolchain/toolchain";

/** Where a tool is, or why there is none. `__tests__/components/support/tools.ts` reads it. */
type Tool = { readonly path: string } | { readonly missing: string };

const repository = resolve(__dirname, "..");

/**
 * Lets every program read what is rendered for it: makes the programs, then runs the jest project
 * `components`. What cannot be had is skipped, with the reason.
 */
export async function runComponents(): Promise<void> {
  await installHostPackages().catch((error: unknown) => {
    say(reasonOf(error));
  });
  const tools = await findTools();
  for (const [name, tool] of Object.entries(tools)) {
    if ("missing" in tool) say(`SKIP what needs ${name}: ${tool.missing}`);
  }
  const tally = await runTests(tools);
  console.log(`\n${formatTally(tally)}`);
  if (tally.failed > 0) process.exitCode = 1;
}

async function findTools(): Promise<Record<string, Tool>> {
  return {
    consul: await attempt(() => buildProgram("consul")),
    nomad: await attempt(() => buildProgram("nomad")),
    tofu: await attempt(() => buildProgram("tofu")),
    terraform: await attempt(() => programInPath(process.env.TERRAFORM_BINARY_NAME ?? "terraform")),
    shellcheck: await attempt(() => programInPath("shellcheck")),
    dash: await attempt(() => programInPath("dash")),
    fabio: await attempt(() => buildProgram("fabio")),
    keepalived: await attempt(() => programInPath("keepalived")),
    providers: await attempt(provideProviders),
    "node template": await attempt(provideTemplate),
  };
}

async function attempt(work: () => Promise<string>): Promise<Tool> {
  try {
    return { path: await work() };
  } catch (error) {
    return { missing: reasonOf(error) };
  }
}

async function buildProgram(name: string): Promise<string> {
  const [built] = await buildToolchain(goPrograms.filter((program) => program.name === name));
  if (!built) throw new Error(`the toolchain has no ${name}`);
  return built.path;
}

async function programInPath(name: string): Promise<string> {
  const found = await tryRun("sh", ["-c", 'command -v "$1"', "sh", name]);
  if (found.code !== 0) throw new Error(`${name} is not installed`);
  return found.stdout.trim();
}

async function provideProviders(): Promise<string> {
  const built = await buildToolchain(goPrograms.filter((program) => program.provider));
  installProviders(built);
  const missing = missingProviders();
  if (missing.length > 0) {
    throw new Error(`no provider ${missing.join(", ")} in the local mirror`);
  }
  return mirrorDir();
}

/** Debian as a node has it; its cloud-init and systemd are asked without installing them here. */
async function provideTemplate(): Promise<string> {
  if (process.getuid?.() !== 0) throw new Error("the node template needs root");
  const template = await step("node template", () => buildTemplate([]));
  return join(template, "debian");
}

async function runTests(tools: Readonly<Record<string, Tool>>): Promise<Tally> {
  const directory = mkdtempSync(join(tmpdir(), "cdktf-homelab-"));
  const results = join(directory, "results.json");
  try {
    await longStep("components", () =>
      tryRun(
        join(repository, "node_modules/.bin/jest"),
        [
          ...["--ci", "--verbose", "--selectProjects", "components"],
          ...["--json", `--outputFile=${results}`],
        ],
        {
          cwd: repository,
          env: { COMPONENT_TOOLS: JSON.stringify(tools), TMPDIR: directory },
          interactive: true,
        },
      ),
    );
    return tallyOf(readFileSync(results, "utf8"));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** A test file that could not even start counts as one failure. */
function tallyOf(json: string): Tally {
  const result = JSON.parse(json) as Record<
    "numPassedTests" | "numFailedTests" | "numPendingTests" | "numRuntimeErrorTestSuites",
    number
  >;
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests,
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
