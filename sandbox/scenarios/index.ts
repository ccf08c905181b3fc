import { strict as assert } from "node:assert";
import { crashScenario } from "./crash";
import { deployScenario } from "./deploy";
import { failuresScenario } from "./failures";
import type { Scenario } from "./scenario";
import { Checks, formatTally } from "../checks";
import { Deployment } from "../deployment";
import { down } from "../down";
import { up } from "../lab";
import { leftovers } from "../leftovers";
import { missingPrerequisites } from "../prerequisites";
import { buildToolchain } from "../toolchain/toolchain";

/** Every scenario, in the order of `all`. */
const scenarios: readonly Scenario[] = [
  deployScenario,
  { ...deployScenario, name: "tofu", title: `with OpenTofu, ${deployScenario.title}`, tofu: true },
  failuresScenario,
  crashScenario,
];

/**
 * Runs scenarios, each on a lab of its own. Without names: `deploy`; `all` runs every one. What this
 * machine cannot run is skipped, with the reason.
 */
export async function runScenarios(names: readonly string[]): Promise<void> {
  const wanted = names.length === 0 ? ["deploy"] : names;
  const chosen = wanted.includes("all")
    ? scenarios
    : wanted.map((name) => {
        const found = scenarios.find((scenario) => scenario.name === name);
        if (!found) {
          const known = scenarios.map((scenario) => scenario.name).join(", ");
          throw new Error(`There is no scenario "${name}". Scenarios: ${known}, all.`);
        }
        return found;
      });
  const checks = new Checks();
  const missing = await missingPrerequisites();
  for (const scenario of chosen) {
    console.log(`\n${scenario.name}: ${scenario.title}`);
    if (missing.length > 0) {
      checks.skip(scenario.name, missing.join("; "));
      continue;
    }
    await down();
    const failedBefore = checks.tally.failed;
    try {
      const paths = await up();
      await scenario.run({
        checks,
        paths,
        deployment: new Deployment(paths, await binaryOf(scenario)),
      });
    } catch (error) {
      // A check that failed was counted; anything else is a failure of the scenario itself.
      if (checks.tally.failed === failedBefore) {
        checks.tally.failed += 1;
        console.log(
          `  FAIL  ${scenario.name}: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    } finally {
      if (process.env.SANDBOX_KEEP !== "1") {
        await down();
        await checks.check("down leaves nothing behind", () => {
          assert.deepEqual(leftovers(), []);
        });
      }
    }
  }
  console.log(`\n${formatTally(checks.tally)}`);
  if (checks.tally.failed > 0) process.exitCode = 1;
}

/** What the user names in TERRAFORM_BINARY_NAME, or the OpenTofu of the toolchain. */
async function binaryOf(scenario: Scenario): Promise<string> {
  if (!scenario.tofu) return process.env.TERRAFORM_BINARY_NAME ?? "terraform";
  const tofu = (await buildToolchain()).find(({ program }) => program.name === "tofu");
  if (!tofu) throw new Error("the toolchain has no tofu");
  return tofu.path;
}
