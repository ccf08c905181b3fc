import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { App } from "./lib/core/cdk";
import { formatProblem } from "./lib/core/problem";
import { collectProblems } from "./lib/core/collect-problems";
import { LabError } from "./lib/core/lab-error";
import { Inventory } from "./lib/model/inventory";
import { HomelabStack } from "./stacks/homelab-stack";
import { summarize } from "./stacks/summary";

/** The inventory of an environment: yours in HOMELAB_INVENTORY_DIR, else the one of this repository. */
function inventoryFile(name: string): string {
  const file = `${name}.inventory.yaml`;
  const yours = resolve(process.env.HOMELAB_INVENTORY_DIR ?? ".", file);
  return process.env.HOMELAB_INVENTORY_DIR && existsSync(yours)
    ? yours
    : resolve(__dirname, "stacks", file);
}

/** Environments: one line each. */
const environments = ["lab", "sandbox"];

function synthesize(): void {
  const app = new App();
  const read = (name: string) => Inventory.fromFile(inventoryFile(name));
  const built = collectProblems(environments, (name) => ({ name, inventory: read(name) })).map(
    ({ name, inventory }) => ({ inventory, stack: new HomelabStack(app, name, { inventory }) }),
  );
  app.synth();
  console.log(summarize(built));
}

try {
  synthesize();
} catch (error) {
  if (!LabError.isLabError(error)) throw error;
  const { problems } = error;
  console.error(
    `The lab cannot be built; ${problems.length} problem${problems.length === 1 ? "" : "s"}:`,
  );
  for (const problem of problems) console.error(`  - ${formatProblem(problem)}`);
  process.exitCode = 1;
}
