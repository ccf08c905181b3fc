import type { Checks } from "../checks";
import type { Deployment } from "../deployment";
import type { LabPaths } from "../paths";

/** What a scenario works with. */
export interface ScenarioContext {
  readonly checks: Checks;
  readonly deployment: Deployment;
  readonly paths: LabPaths;
}

/** A story a lab must survive, told with real programs. */
export interface Scenario {
  /** Name on the command line. */
  readonly name: string;
  readonly title: string;
  /** Runs with OpenTofu instead of Terraform. @default false */
  readonly tofu?: boolean;
  run(context: ScenarioContext): Promise<void>;
}
