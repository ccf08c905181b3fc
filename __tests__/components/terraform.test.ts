import { terraformEnvironment } from "./support/rendered";
import { environments, stackText, type EnvironmentName } from "./support/stacks";
import { temporaryDirectory, writeBelow } from "./support/temporary";
import { call, describeWith, pathOf, refusal } from "./support/tools";

describe.each(["terraform", "tofu"])("%s", (program) => {
  describeWith([program, "providers"], "with the providers of the local mirror", () => {
    const directories = new Map<EnvironmentName, string>();
    let env: Record<string, string>;

    beforeAll(() => {
      env = terraformEnvironment();
      for (const name of environments) {
        const cwd = temporaryDirectory();
        writeBelow(cwd, "cdk.tf.json", stackText(name));
        const mirror = `-plugin-dir=${pathOf("providers")}`;
        const args = ["init", "-backend=false", "-input=false", "-no-color", mirror];
        call([pathOf(program), ...args], { cwd, env });
        directories.set(name, cwd);
      }
    });

    const validate = (name: EnvironmentName, text: string) => {
      const cwd = directories.get(name)!;
      writeBelow(cwd, "cdk.tf.json", text);
      return refusal([pathOf(program), "validate", "-no-color"], { cwd, env });
    };

    test.each(environments)("%s is valid", (name) => {
      expect(validate(name, stackText(name))).toBeUndefined();
    });

    test.each([
      [
        "an argument no provider knows",
        '"jobspec"',
        '"jobspek"',
        /No argument or block type is named "jobspek"/,
      ],
      ["a reference to nothing", "random_bytes.Consul", "random_bytes.Konsul", /Konsul/],
    ])("%s is refused", (_, from, to, message) => {
      const text = stackText("sandbox");
      expect(text).toContain(from);
      expect(validate("sandbox", text.replaceAll(from, to))).toMatch(message);
    });
  });
});
