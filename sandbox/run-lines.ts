import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";

/** A line of output and when it came. */
export interface Line {
  readonly text: string;
  /** Seconds since the program was started. */
  readonly at: number;
}

/** Runs a program and notes when it printed what. */
export function runLines(
  command: readonly string[],
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly onLine?: (line: Line) => void;
  },
): Promise<{ code: number; lines: Line[]; output: string }> {
  const [program = "", ...args] = command;
  const started = performance.now();
  const lines: Line[] = [];
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (raw) => {
        const line = {
          text: stripVTControlCharacters(raw).trimEnd(),
          at: (performance.now() - started) / 1000,
        };
        lines.push(line);
        options.onLine?.(line);
      });
    }
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({
        code: code ?? 128,
        lines,
        output: lines.map((line) => line.text).join("\n"),
      });
    });
  });
}
