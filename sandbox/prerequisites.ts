import { tryRun } from "./run";
import { missingProviders } from "./toolchain/provider-mirror";

/** Why scenarios cannot run on this machine; empty when they can. */
export async function missingPrerequisites(): Promise<string[]> {
  const reasons: string[] = [];
  if (process.platform !== "linux") reasons.push("the sandbox needs Linux");
  if (process.getuid?.() !== 0)
    reasons.push("the sandbox needs root: it makes namespaces and mounts");
  for (const [program, argument] of [
    [process.env.TERRAFORM_BINARY_NAME ?? "terraform", "version"],
    ["go", "version"],
  ] as const) {
    const found = await tryRun(program, [argument]).catch(() => undefined);
    if (found?.code !== 0) reasons.push(`${program} is not installed`);
  }
  const providers = missingProviders();
  if (providers.length > 0) {
    reasons.push(
      `no Terraform provider ${providers.join(", ")} in the local mirror (CONTRIBUTING.md, "Providers")`,
    );
  }
  return reasons;
}
