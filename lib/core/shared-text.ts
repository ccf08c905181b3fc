import type { Construct } from "constructs";
import { TerraformLocal, TerraformStack } from "./cdk";
import { terraformText } from "./terraform-text";

/** Reference to a text that a stack holds once, however often it is used. */
export function sharedText(scope: Construct, name: string, text: string): string {
  const stack = TerraformStack.of(scope);
  const existing = stack.node.tryFindChild(name) as TerraformLocal | undefined;
  return (existing ?? new TerraformLocal(stack, name, terraformText(text))).asString;
}
