import { resolve } from "node:path";
import { App } from "./lib/core/cdk";
import { formatProblem } from "./lib/core/problem";
import { collectProblems } from "./lib/core/collect-problems";
import { LabError } from "./lib/core/lab-error";
import { Inventory } from "./lib/model/inventory";
import { HomelabStack } from "./stacks/homelab-stack";
import { summarize } from "./stacks/summary";

/** Directory of the `*.inventory.yaml` files; another one keeps private inventories out of this repository. */
const inventories = resolve(process.env.HOMELAB_INVENTORY_DIR ?? resolve(__dirname, "stacks"));

/** Environments: one line each. */
const environments = ["lab", "sandbox"];

function synthesize(): void {
  const app = new App();
  const read = (name: string) => Inventory.fromFile(resolve(inventories, `${name}.inventory.yaml`));
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
