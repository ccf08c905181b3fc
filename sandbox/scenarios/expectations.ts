import { strict as assert } from "node:assert";
import type { CommandResult } from "../deployment";

const lastLines = (output: string) => output.split("\n").slice(-40).join("\n");

/** The command ends well. */
export async function succeed(command: Promise<CommandResult>): Promise<CommandResult> {
  const result = await command;
  assert.equal(result.code, 0, lastLines(result.output));
  return result;
}

/** The command fails, and says each of these. */
export async function failSaying(
  command: Promise<CommandResult>,
  ...expected: readonly RegExp[]
): Promise<CommandResult> {
  const result = await command;
  assert.notEqual(result.code, 0, "it was expected to fail");
  // The CDKTF command line breaks long lines and puts the stack's name before them.
  const text = result.output.replace(/\s+/g, " ");
  for (const pattern of expected) {
    assert.match(text, pattern, `missing ${String(pattern)} in:\n${lastLines(result.output)}`);
  }
  return result;
}
