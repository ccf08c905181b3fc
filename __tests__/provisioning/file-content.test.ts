import { createHash } from "node:crypto";
import fc from "fast-check";
import { evaluateText } from "./terraform-expression";
import { TerraformOutput, TerraformVariable } from "../../lib/core/cdk";
import { Secret } from "../../lib/core/secret";
import { FileContent } from "../../lib/provisioning/file-content";
import { synthStack } from "../../lib/testing/synth-stack";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const text = fc
  .oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("${x}", "%{if}", '"\\n"', "\r\n"))
  .filter((value) => Buffer.from(value).toString() === value && !value.includes("TfToken"));

test("text is hashed and encoded at synth", () => {
  fc.assert(
    fc.property(text, (value) => {
      const content = FileContent.text(value);
      expect(Buffer.from(content.base64, "base64").toString()).toBe(value);
      expect(content.digest).toBe(sha256(value));
    }),
  );
});

/** Synthesizes content made of literal parts with a secret after each. */
function runtimeOutputs(literals: string[]): { base64: string; digest: string } {
  const { output } = synthStack((stack) => {
    const parts = literals.flatMap((literal, i) => {
      const variable = new TerraformVariable(stack, `v${i}`, { sensitive: true });
      return [literal, i % 2 ? variable.stringValue : Secret.fromToken(variable.stringValue)];
    });
    const { base64, digest } = FileContent.runtime(...parts);
    new TerraformOutput(stack, "base64", { value: base64 });
    new TerraformOutput(stack, "digest", { value: digest });
  }).json;
  return { base64: String(output!.base64!.value), digest: String(output!.digest!.value) };
}

test("text with secrets is hashed and encoded by Terraform, to the very text", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (literals) => {
      const { base64, digest } = runtimeOutputs(literals);
      const whole = literals.map((literal, i) => `${literal}secret-${i}`).join("");
      const valueOf = (reference: string) => reference.replace("var.v", "secret-");
      expect(Buffer.from(evaluateText(base64, valueOf), "base64").toString()).toBe(whole);
      expect(evaluateText(digest, valueOf)).toBe(sha256(whole));
    }),
    { numRuns: 20 },
  );
});

test("only the hash of a secret loses its sensitivity", () => {
  const { base64, digest } = runtimeOutputs(["a"]);
  expect(base64).not.toContain("nonsensitive");
  expect(digest).toMatch(/^\$\{nonsensitive\(sha256\(sensitive\(join\(.*\)\)\)\)\}$/);
  expect(digest.match(/nonsensitive/g)).toHaveLength(1);
});

test("text must be known at synth", () => {
  synthStack((stack) => {
    const { stringValue } = new TerraformVariable(stack, "v", {});
    expect(() => FileContent.text(`a = ${stringValue}`)).toThrow(
      "FileContent.text: the text contains values that are known only at apply. Remedy: use FileContent.runtime with the values as separate parts",
    );
  });
});

test("a part is text or a token, not both", () => {
  synthStack((stack) => {
    const { stringValue } = new TerraformVariable(stack, "v", {});
    for (const part of [`a = ${stringValue}`, `${stringValue}\n`, stringValue + stringValue]) {
      expect(() => FileContent.runtime(part)).toThrow(
        "FileContent.runtime: a part mixes text with a CDK token. Remedy: pass the text and the token as separate parts",
      );
    }
  });
});
