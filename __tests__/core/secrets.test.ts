import { RandomProvider } from "@cdktf/provider-random/lib/provider";
import { TerraformOutput, TerraformVariable } from "../../lib/core/cdk";
import { RandomSecret } from "../../lib/core/random-secret";
import { Secret } from "../../lib/core/secret";
import { synthStack } from "../../lib/testing/synth-stack";

describe("a secret", () => {
  test.each(["", "hunter2", "${var.password}"])("is never the text %j", (text) => {
    expect(() => Secret.fromToken(text)).toThrow(
      "Secret: plain text was given where a secret is expected; it would be readable in cdktf.out. Remedy: pass a sensitive TerraformVariable's stringValue or a resource's attribute",
    );
  });

  test("is a reference", () => {
    const { output } = synthStack((stack) => {
      const variable = new TerraformVariable(stack, "password", { sensitive: true });
      const secret = Secret.fromToken(variable.stringValue);
      new TerraformOutput(stack, "out", { value: secret.token, sensitive: true });
    }).json;
    expect(output).toMatchObject({ out: { value: "${var.password}" } });
  });
});

describe("a random secret", () => {
  const make = (use: (secret: RandomSecret) => Secret[]) =>
    synthStack((stack) => {
      new RandomProvider(stack, "random");
      const secrets = use(new RandomSecret(stack, "Key", { bytes: 16 }));
      secrets.forEach(({ token }, i) => new TerraformOutput(stack, `out${i}`, { value: token }));
    });

  test("is made by the one resource that does not print its value as its id", () => {
    const stack = make((secret) => [secret.base64, secret.uuid]);
    expect(stack.resources.map(({ type }) => type)).toEqual(["random_bytes"]);
    expect(stack.find("random_bytes", "Key").arguments).toEqual({ length: 16 });
  });

  test("is given as base64", () => {
    const stack = make((secret) => [secret.base64]);
    const { address } = stack.find("random_bytes", "Key");
    expect(stack.json.output).toMatchObject({ out0: { value: `\${${address}.base64}` } });
  });

  test("is given as a UUID, from one local however often it is asked for", () => {
    const stack = make((secret) => [secret.uuid, secret.uuid]);
    const { address } = stack.find("random_bytes", "Key");
    const locals = Object.entries(stack.json.locals!);
    expect(locals).toEqual([
      [
        expect.any(String),
        `\${join("-", regex("^(.{8})(.{4})(.{4})(.{4})(.{12})$", ${address}.hex))}`,
      ],
    ]);
    const reference = `\${local.${locals[0]![0]}}`;
    expect(stack.json.output).toMatchObject({
      out0: { value: reference },
      out1: { value: reference },
    });
  });
});
