import type { Construct } from "constructs";
import { TerraformLocal, TerraformStack } from "./cdk";
import { LabError } from "./lab-error";
import { terraformText } from "./terraform-text";

class SharedText extends TerraformLocal {
  constructor(
    scope: Construct,
    id: string,
    readonly text: string,
  ) {
    super(scope, id, terraformText(text));
  }
}

/**
 * Reference to a text that a stack holds once, however often it is used.
 * @throws LabError when the name already stands for another text
 */
export function sharedText(scope: Construct, name: string, text: string): string {
  const stack = TerraformStack.of(scope);
  const existing = stack.node.tryFindChild(name) as SharedText | undefined;
  if (existing && existing.text !== text) {
    throw LabError.at(scope, `"${name}" already stands for another text`, "choose another name");
  }
  return (existing ?? new SharedText(stack, name, text)).asString;
}
