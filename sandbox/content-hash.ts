import { createHash } from "node:crypto";

/** A short key of anything that can be written as JSON: names cache entries after what made them. */
export function contentHash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);
}
