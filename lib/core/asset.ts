import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads a text file that lies beside the module that needs it. */
export function readAsset(directory: string, name: string): string {
  return readFileSync(join(directory, name), "utf8");
}
