import { join } from "node:path";
import { Inventory } from "../../lib/model/inventory";
import { synthApp } from "../../lib/testing/synth-stack";
import type { SynthesizedStack } from "../../lib/testing/synthesized-stack";
import { HomelabStack } from "../../stacks/homelab-stack";

/** The environments of this repository. */
export const environments = ["lab", "sandbox"] as const;

/** The inventory of an environment. */
export function inventoryOf(name: string): Inventory {
  return Inventory.fromFile(join(__dirname, `../../stacks/${name}.inventory.yaml`));
}

/** Synthesizes an environment, as main.ts does. */
export function synthEnvironment(name: string, inventory = inventoryOf(name)): SynthesizedStack {
  return synthApp((app) => new HomelabStack(app, name, { inventory }));
}
