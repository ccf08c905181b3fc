import { NullProvider } from "@cdktf/provider-null/lib/provider";
import { RandomProvider } from "@cdktf/provider-random/lib/provider";
import { TlsProvider } from "@cdktf/provider-tls/lib/provider";
import type { TerraformStack } from "../../lib/core/cdk";
import { synthStack } from "../../lib/testing/synth-stack";
import type { SynthesizedStack } from "../../lib/testing/synthesized-stack";

/** Synthesizes a stack named `lab` with the providers that need no configuration. */
export function synthLab(build: (stack: TerraformStack) => void): SynthesizedStack {
  return synthStack((stack) => {
    new NullProvider(stack, "null");
    new RandomProvider(stack, "random");
    new TlsProvider(stack, "tls");
    build(stack);
  });
}
