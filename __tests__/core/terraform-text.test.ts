import fc from "fast-check";
import { evaluateLiteral } from "../provisioning/terraform-expression";
import { terraformText } from "../../lib/core/terraform-text";

const hostile = fc.string({ unit: fc.constantFrom("$", "%", "{", "}", "a", "\\", '"', "\n") });

test("Terraform evaluates it to the very text", () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: "binary" })), (text) => {
      expect(evaluateLiteral(terraformText(text))).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["${x}", "$${x}"],
  ["$${x}", "$$${x}"],
  ["%{ if x }", "%%{ if x }"],
  ["$x 100% {}", "$x 100% {}"],
])("%s becomes %s", (text, escaped) => {
  expect(terraformText(text)).toBe(escaped);
});

test("markers of the CDK pass through", () => {
  expect(terraformText("${TfToken[TOKEN.1]} ${TfToken}")).toBe("${TfToken[TOKEN.1]} $${TfToken}");
});
