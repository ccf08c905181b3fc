import { join } from "node:path";

/**
 * The command that runs a file of this folder. One Node process with tsx's hooks inside: the `tsx`
 * program itself would be a parent process, and killing it would leave the child.
 */
export function tsxCommand(file: string, ...args: readonly string[]): string[] {
  return [process.execPath, "--import", "tsx", join(__dirname, file), ...args];
}
