import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { rendered } from "./support/rendered";
import { environments, stackJson } from "./support/stacks";
import { temporaryFile } from "./support/temporary";
import { describeWith, pathOf, refusal } from "./support/tools";

const stackJobs = environments.flatMap((environment) =>
  Object.keys(stackJson(environment).resource.nomad_job ?? {}).map((name) => ({
    environment,
    name,
  })),
);

const fileOf = (text: string) => temporaryFile("job.nomad.hcl", text);
const format = (text: string) => refusal([pathOf("nomad"), "fmt", "-check", fileOf(text)]);
/** Nobody answers on port 1: the program validates by itself, all but the drivers' own settings. */
const validate = (text: string) =>
  refusal([pathOf("nomad"), "job", "validate", fileOf(text)], {
    env: { NOMAD_ADDR: "http://127.0.0.1:1" },
  });

describeWith(["terraform", "nomad"], "jobs of the stacks", () => {
  const textOf = ({ environment, name }: (typeof stackJobs)[number]) =>
    rendered(environment).jobs[name]!;

  test.each(stackJobs)("$environment: $name is formatted and valid", (job) => {
    expect(format(textOf(job))).toBeUndefined();
    expect(validate(textOf(job))).toBeUndefined();
  });

  test("a job of an unknown type is refused", () => {
    const text = textOf(stackJobs[0]!).replace('type = "service"', 'type = "servant"');
    expect(validate(text)).toMatch(/Invalid job type: "servant"/);
  });

  test("an unknown argument is refused", () => {
    const text = textOf(stackJobs[0]!).replace("max_parallel ", "max_paralel ");
    expect(validate(text)).toMatch(/max_paralel/);
  });
});

describeWith(["nomad"], "golden jobs", () => {
  const golden = resolve(__dirname, "../nomad/job/golden");
  const files = readdirSync(golden).filter((name) => name.endsWith(".nomad.hcl"));

  test.each(files)("%s is formatted and valid", (name) => {
    const text = readFileSync(join(golden, name), "utf8");
    expect(format(text)).toBeUndefined();
    expect(validate(text)).toBeUndefined();
  });

  test("other indentation is refused", () => {
    const text = readFileSync(join(golden, files[0]!), "utf8").replace("\n  ", "\n    ");
    expect(format(text)).toBeDefined();
  });
});
