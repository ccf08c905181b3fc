import { readFileSync, writeFileSync } from "node:fs";

/** Compares a text with a golden file. With `UPDATE_GOLDEN=1` the file is written first. */
export function expectGolden(path: string, text: string): void {
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
}
