import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SynthesizedStack, type StackJson } from "./synthesized-stack";
import { App, TerraformStack } from "../core/cdk";

/**
 * Synthesizes a stack as `cdktf synth` does, validations included, and reads the JSON back.
 * @param build - adds the constructs under test
 * @param id - name of the stack
 */
export function synthStack(build: (stack: TerraformStack) => void, id = "lab"): SynthesizedStack {
  return synthApp((app) => {
    const stack = new TerraformStack(app, id);
    build(stack);
    return stack;
  });
}

/**
 * The same for a stack class of one's own.
 * @param build - adds the stack to the app and returns it
 */
export function synthApp(build: (app: App) => TerraformStack): SynthesizedStack {
  const outdir = mkdtempSync(join(tmpdir(), "synth-"));
  try {
    const app = new App({ outdir });
    const { id } = build(app).node;
    app.synth();
    const text = readFileSync(join(outdir, "stacks", id, "cdk.tf.json"), "utf8");
    return new SynthesizedStack(id, text, JSON.parse(text) as StackJson);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}
