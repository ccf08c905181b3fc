import { ConsulProvider } from "@cdktf/provider-consul/lib/provider";
import { NomadProvider } from "@cdktf/provider-nomad/lib/provider";
import { Construct } from "constructs";
import type { INomadCluster } from "../../lib/contracts/nomad-cluster";
import { TerraformLocal, type TerraformStack } from "../../lib/core/cdk";
import { synthStack } from "../../lib/testing/synth-stack";
import type { SynthesizedStack } from "../../lib/testing/synthesized-stack";

/** A cluster without machines; it is bootstrapped after one local and ready after another. */
class FakeCluster extends Construct implements INomadCluster {
  readonly region = "global";
  readonly httpAddress = "https://10.0.10.5:4646";
  readonly bootstrapped = [new TerraformLocal(this, "Bootstrapped", true)];
  readonly readiness = [new TerraformLocal(this, "Ready", true)];

  admitNamespace(): [] {
    return [];
  }
}

/** Synthesizes what is built in a stack that has a cluster. */
export function synthWithCluster(
  build: (stack: TerraformStack, cluster: INomadCluster) => void,
): SynthesizedStack {
  return synthStack((stack) => {
    new ConsulProvider(stack, "ConsulProvider", {});
    new NomadProvider(stack, "NomadProvider", { address: "https://10.0.10.5:4646" });
    build(stack, new FakeCluster(stack, "Cluster"));
  });
}
