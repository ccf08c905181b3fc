import { Construct } from "constructs";
import { TerraformOutput, type TerraformStack } from "../../lib/core/cdk";
import { sharedText } from "../../lib/core/shared-text";
import { synthStack } from "../../lib/testing/synth-stack";

const share = (stack: TerraformStack, where: string, name: string, text: string) =>
  new TerraformOutput(stack, `out-${where}`, {
    value: sharedText(new Construct(stack, where), name, text),
  });

test("a text is in a stack once, however often it is used", () => {
  const { locals, output } = synthStack((stack) => {
    share(stack, "A", "Script", "echo ${HOME}");
    share(stack, "B", "Script", "echo ${HOME}");
    share(stack, "C", "Other", "true");
  }).json;
  expect(locals).toEqual({ Script: "echo $${HOME}", Other: "true" });
  expect(Object.values(output!).map(({ value }) => value)).toEqual([
    "${local.Script}",
    "${local.Script}",
    "${local.Other}",
  ]);
});

test("every stack has its own", () => {
  const build = (stack: TerraformStack) => share(stack, "A", "Script", stack.node.id);
  expect(synthStack(build, "one").json.locals).toEqual({ Script: "one" });
  expect(synthStack(build, "two").json.locals).toEqual({ Script: "two" });
});

// The second text is silently the first one.
test("one name for two texts is refused", () => {
  expect(() =>
    synthStack((stack) => {
      share(stack, "A", "Script", "true");
      share(stack, "B", "Script", "false");
    }),
  ).toThrow("Script");
});
