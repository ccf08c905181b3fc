import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

let root: string | undefined;

afterAll(() => {
  if (root !== undefined) rmSync(root, { recursive: true });
});

/** A new directory that is deleted after the tests of the file; for tests and hooks only. */
export function temporaryDirectory(): string {
  root ??= mkdtempSync(join(tmpdir(), "cdktf-homelab-components-"));
  return mkdtempSync(join(root, "-"));
}

/** A file below a directory; its parents are made. */
export function writeBelow(directory: string, path: string, content: string): string {
  const file = join(directory, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

export function temporaryFile(name: string, content: string): string {
  return writeBelow(temporaryDirectory(), name, content);
}
