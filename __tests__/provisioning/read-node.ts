import { readBundle, type BundleOnNode, type FileOnNode } from "./read-bundle";
import type { SynthesizedStack } from "../../lib/testing/synthesized-stack";

/** A node configuration as it was synthesized. */
export interface NodeOnStack {
  readonly address: string;
  readonly triggers: Readonly<Record<string, string>>;
  readonly dependsOn: readonly string[];
  readonly bundle: BundleOnNode;
  /** The file at a path. */
  readonly file: (path: string) => FileOnNode;
}

/** Reads the node configuration at a construct path. */
export function readNode(stack: SynthesizedStack, path: string): NodeOnStack {
  const resource = stack.find("null_resource", `${path}/Apply`);
  const { triggers, depends_on, provisioner } = resource.arguments as {
    triggers: Record<string, string>;
    depends_on: string[];
    provisioner: Record<string, { content: string }>[];
  };
  const bundle = readBundle(provisioner[2]!.file!.content);
  return {
    address: resource.address,
    triggers,
    dependsOn: depends_on,
    bundle,
    file: (wanted) => {
      const found = bundle.files.filter((file) => file.path === wanted);
      expect([wanted, found.length]).toEqual([wanted, 1]);
      return found[0]!;
    },
  };
}
