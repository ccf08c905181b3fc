import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { contentHash } from "../content-hash";
import { cacheDir } from "../paths";
import { longStep } from "../progress";
import { run, tryRun } from "../run";
import { goPrograms, type GoProgram } from "./manifest";

/** A program that has been built: where it lies, and a key that changes when it does. */
export interface BuiltProgram {
  readonly program: GoProgram;
  readonly path: string;
  readonly key: string;
}

/** Builds what the cache does not hold yet. The first time takes about a quarter of an hour. */
export async function buildToolchain(
  programs: readonly GoProgram[] = goPrograms,
): Promise<BuiltProgram[]> {
  const built: BuiltProgram[] = [];
  for (const program of programs) {
    // One after the other: the Go compiler uses all processors by itself.
    built.push({ program, path: await buildProgram(program), key: programKey(program) });
  }
  return built;
}

/** Folder of the cache for exactly this entry of the manifest. */
export function programKey(program: GoProgram): string {
  return `${program.name}-${program.version}-${contentHash(program)}`;
}

export function programPath(program: GoProgram): string {
  return join(cacheDir(), "toolchain", programKey(program), program.name);
}

async function buildProgram(program: GoProgram): Promise<string> {
  const path = programPath(program);
  if (existsSync(path)) return path;
  await requireGo();
  return longStep(`building ${program.name} ${program.version}`, async () => {
    const target = join(cacheDir(), "toolchain", programKey(program));
    const partial = `${target}.partial`;
    rmSync(partial, { recursive: true, force: true });
    const source = join(partial, "source");
    mkdirSync(partial, { recursive: true });
    await copyModule(await downloadModule(program), source);
    await repairModule(program, source);
    // A build that is cut off goes on where it was: Go keeps each compiled package.
    const output = join(partial, program.name);
    const args = ["build", "-trimpath", "-o", output, program.package ?? "."];
    await run("go", args, { cwd: source, env: goEnvironment });
    rmSync(source, { recursive: true });
    rmSync(target, { recursive: true, force: true });
    renameSync(partial, target);
    return path;
  });
}

/** go.mod and go.sum may be completed, nothing is linked to C, and no repository is looked for. */
const goEnvironment = { GOFLAGS: "-mod=mod -buildvcs=false", CGO_ENABLED: "0", GOWORK: "off" };

/** Downloads through Go, which checks the module; returns the read-only folder it lies in. */
async function downloadModule(program: GoProgram): Promise<string> {
  const wanted = `${program.module}@${program.version}`;
  const unknown: Record<string, string> =
    program.recordedSum === undefined ? {} : { GONOSUMDB: program.module };
  const answer = await run("go", ["mod", "download", "-json", wanted], {
    cwd: cacheDir(),
    env: { ...unknown, GOWORK: "off", GOFLAGS: "" },
  });
  const { Dir, Sum } = JSON.parse(answer) as { Dir: string; Sum: string };
  checkSum(program, Sum);
  return Dir;
}

/** For modules the checksum database does not know, the manifest is the only witness. */
export function checkSum(program: GoProgram, sum: string): void {
  if (program.recordedSum === undefined || program.recordedSum === sum) return;
  throw new Error(
    `${program.module}@${program.version} is not what was recorded: ` +
      `its hash is ${sum}, the manifest says ${program.recordedSum}. Do not build it.`,
  );
}

async function copyModule(from: string, to: string): Promise<void> {
  cpSync(from, to, { recursive: true });
  await run("chmod", ["-R", "u+w", to]);
}

async function repairModule(program: GoProgram, source: string): Promise<void> {
  for (const edit of program.modEdits ?? []) {
    await run("go", ["mod", "edit", edit], { cwd: source, env: goEnvironment });
  }
  const lines = program.recordedRequirements ?? [];
  if (lines.length === 0) return;
  // With the hashes in go.sum, Go itself refuses anything else.
  chmodSync(join(source, "go.sum"), 0o644);
  appendFileSync(join(source, "go.sum"), lines.map((line) => `${line}\n`).join(""));
}

async function requireGo(): Promise<void> {
  const found = await tryRun("go", ["version"]).catch(() => undefined);
  if (found?.code === 0) return;
  throw new Error("The sandbox builds its programs with Go (1.26 or newer), which is not in PATH.");
}
