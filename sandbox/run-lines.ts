import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** A line of output and when it came. */
export interface Line {
  readonly text: string;
  /** Seconds since the program was started. */
  readonly at: number;
}

/** Options of {@link runLines}. */
export interface RunLinesOptions {
  readonly cwd: string;
  /** Added to the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Sees each line as it comes. @default - nobody does */
  readonly onLine?: (line: Line) => void;
}

/**
 * Runs a program and notes when it printed what. It prints into a file that is read as it grows: a
 * Node program that ends with `process.exit`, as the CDKTF command line does, loses what it has
 * not yet written into a pipe, and that is the error.
 */
export async function runLines(
  command: readonly string[],
  options: RunLinesOptions,
): Promise<{ code: number; lines: Line[]; output: string }> {
  const [program = "", ...args] = command;
  const directory = mkdtempSync(join(tmpdir(), "homelab-"));
  const file = join(directory, "output");
  const writeEnd = openSync(file, "a", 0o600);
  const reader = new LineReader(openSync(file, "r"), options.onLine);
  try {
    const code = await new Promise<number>((resolve, reject) => {
      const child = spawn(program, args, {
        cwd: options.cwd,
        env: { ...process.env, ...options.env },
        stdio: ["ignore", writeEnd, writeEnd],
      });
      const timer = setInterval(() => {
        reader.read();
      }, 50);
      const end = (settle: () => void) => {
        clearInterval(timer);
        settle();
      };
      child.on("error", (error) => {
        end(() => {
          reject(error);
        });
      });
      child.on("close", (status) => {
        end(() => {
          resolve(status ?? 128);
        });
      });
    });
    reader.end();
    const { lines } = reader;
    return { code, lines, output: lines.map(({ text }) => text).join("\n") };
  } finally {
    closeSync(writeEnd);
    reader.close();
    rmSync(directory, { recursive: true });
  }
}

/** Reads whole lines from a file that grows. */
class LineReader {
  readonly lines: Line[] = [];
  private readonly started = performance.now();
  private readonly buffer = Buffer.alloc(65_536);
  private rest = Buffer.alloc(0);

  constructor(
    private readonly file: number,
    private readonly onLine?: (line: Line) => void,
  ) {}

  read(): void {
    for (;;) {
      const count = readSync(this.file, this.buffer);
      if (count === 0) return;
      this.rest = Buffer.concat([this.rest, this.buffer.subarray(0, count)]);
      for (let end = this.rest.indexOf("\n"); end >= 0; end = this.rest.indexOf("\n")) {
        this.add(this.rest.subarray(0, end));
        this.rest = this.rest.subarray(end + 1);
      }
    }
  }

  end(): void {
    this.read();
    if (this.rest.length > 0) this.add(this.rest);
  }

  close(): void {
    closeSync(this.file);
  }

  private add(bytes: Buffer): void {
    const line = {
      text: stripVTControlCharacters(bytes.toString("utf8")).trimEnd(),
      at: (performance.now() - this.started) / 1000,
    };
    this.lines.push(line);
    this.onLine?.(line);
  }
}
