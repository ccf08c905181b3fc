import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { App } from "../../../lib/core/cdk";
import { Inventory } from "../../../lib/model/inventory";
import { HomelabStack } from "../../../stacks/homelab-stack";

type Instances = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A synthesized stack as Terraform reads it. */
export interface StackJson {
  readonly locals: Readonly<Record<string, unknown>>;
  readonly resource: Readonly<Record<string, Instances>>;
  readonly data: Readonly<Record<string, Instances>>;
}

/** The environments of `main.ts`. */
export const environments = ["lab", "sandbox"] as const;
export type EnvironmentName = (typeof environments)[number];

const inventories = resolve(__dirname, "../../../stacks");

/** Text of an environment's JSON, synthesized like `main.ts` does. */
function synthesize(name: EnvironmentName): string {
  const outdir = mkdtempSync(join(tmpdir(), "cdktf-homelab-synth-"));
  const app = new App({ outdir });
  const inventory = Inventory.fromFile(join(inventories, `${name}.inventory.yaml`));
  new HomelabStack(app, name, { inventory });
  app.synth();
  const text = readFileSync(join(outdir, "stacks", name, "cdk.tf.json"), "utf8");
  rmSync(outdir, { recursive: true });
  return text;
}

const texts = Object.fromEntries(environments.map((name) => [name, synthesize(name)])) as Record<
  EnvironmentName,
  string
>;

/** Text of `cdk.tf.json`. */
export function stackText(name: EnvironmentName): string {
  return texts[name];
}

export function stackJson(name: EnvironmentName): StackJson {
  return JSON.parse(stackText(name)) as StackJson;
}
