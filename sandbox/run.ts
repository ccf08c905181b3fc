import { spawn, type SpawnOptions } from "node:child_process";
import { createWriteStream } from "node:fs";

export interface RunOptions {
  readonly cwd?: string;
  /** Added to the environment of this process. @default - nothing added */
  readonly env?: Readonly<Record<string, string>>;
  /** Written to the program's standard input. @default - the input is empty */
  readonly input?: string;
  /** File that gets all output, for programs that say a lot. @default - output is kept in memory */
  readonly logFile?: string;
  /** The program talks to the terminal itself (ssh). @default false */
  readonly interactive?: boolean;
}

export interface RunResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end and reports how it ended; only a program that cannot start throws. */
export function tryRun(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const spawnOptions: SpawnOptions = {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: options.interactive === true ? "inherit" : "pipe",
  };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, spawnOptions);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const log =
      options.logFile === undefined
        ? undefined
        : createWriteStream(options.logFile, { flags: "a" });
    child.stdout?.on("data", (chunk: Buffer) => (log ? log.write(chunk) : out.push(chunk)));
    child.stderr?.on("data", (chunk: Buffer) => {
      log?.write(chunk);
      err.push(chunk);
    });
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(options.input ?? "");
    child.on("error", reject);
    child.on("close", (code) => {
      log?.end();
      resolve({ code: code ?? 128, stdout: text(out), stderr: text(err) });
    });
  });
}

/** Runs a program to its end, returns what it printed, and throws with its complaint if it failed. */
export async function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  const result = await tryRun(command, args, options);
  if (result.code !== 0) {
    const where = options.logFile === undefined ? "" : ` (all output: ${options.logFile})`;
    const complaint = (result.stderr || result.stdout).trim().split("\n").slice(-15).join("\n");
    throw new Error(
      `${[command, ...args].join(" ")} ended with ${result.code}${where}\n${complaint}`,
    );
  }
  return result.stdout;
}

function text(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString("utf8");
}
