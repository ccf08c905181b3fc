import { sshOptions, status } from "./lab";
import { inLab } from "./network";
import { labPaths } from "./paths";
import { run } from "./run";

/** Runs a command on a machine of the lab and returns what it printed. */
export async function labSsh(name: string, command: string): Promise<string> {
  const machine = status().machines.find((candidate) => candidate.name === name);
  if (machine?.address === undefined) throw new Error(`There is no machine ${name}.`);
  const [program = "", ...args] = inLab([
    ...["ssh", ...sshOptions(labPaths().sshKey), `${machine.user ?? "root"}@${machine.address}`],
    command,
  ]);
  return run(program, args);
}
