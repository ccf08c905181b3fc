import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shellAssignments } from "../../lib/render/shell";

/** The outcome of a script. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The uploaded script is gone afterwards. */
  readonly removedItself: boolean;
  /** Temporary files left behind. */
  readonly leftovers: readonly string[];
}

/** `describe`, or a skip said aloud where this machine lacks a program. */
export function describeWith(program: string): jest.Describe {
  if (spawnSync("/bin/sh", ["-c", `command -v ${program}`]).status === 0) return describe;
  process.stderr.write(`SKIPPED: ${program} is not installed\n`);
  return describe.skip;
}

/** Replaces a part of a script; fails when it is not there. */
export function substitute(script: string, part: string, replacement: string): string {
  expect(script.split(part)).toHaveLength(2);
  return script.replace(part, () => replacement);
}

/** Runs a script with /bin/sh, without blocking the servers of the test. */
export async function runScript(
  script: string,
  variables: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const directory = mkdtempSync(join(tmpdir(), "script-"));
  const file = join(directory, "script.sh");
  const temporary = join(directory, "tmp");
  mkdirSync(temporary);
  writeFileSync(file, shellAssignments(variables) + script);
  const env = { PATH: process.env.PATH ?? "", NO_PROXY: "*", TMPDIR: temporary, ...environment };
  try {
    return await new Promise<Outcome>((done) => {
      const child = execFile("/bin/sh", [file], { env }, (_error, stdout, stderr) => {
        done({
          status: child.exitCode ?? -1,
          stdout,
          stderr,
          removedItself: !existsSync(file),
          leftovers: readdirSync(temporary),
        });
      });
    });
  } finally {
    rmSync(directory, { recursive: true });
  }
}
