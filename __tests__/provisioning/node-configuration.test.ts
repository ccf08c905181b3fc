import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBundle } from "./read-bundle";
import { TerraformLocal, TerraformVariable, type TerraformStack } from "../../lib/core/cdk";
import { Secret } from "../../lib/core/secret";
import { FileContent } from "../../lib/provisioning/file-content";
import {
  NodeConfiguration,
  type NodeConfigurationProps,
} from "../../lib/provisioning/node-configuration";
import { synthLab } from "./synth-lab";
import { evaluateLiteral } from "./terraform-expression";
import type { SynthesizedStack } from "../../lib/testing/synthesized-stack";
import { TestHost } from "../../lib/testing/test-host";

const page = { path: "/srv/index.html", content: FileContent.text("hello") };
const applier = readFileSync(join(__dirname, "../../lib/provisioning/scripts/applier.sh"), "utf8");

function synth(
  props: Partial<NodeConfigurationProps>,
  use: (configuration: NodeConfiguration, stack: TerraformStack) => void = () => undefined,
): SynthesizedStack {
  return synthLab((stack) => {
    const host = new TestHost(stack, "vs0", "10.0.0.10");
    const all = { host, role: "web", files: [page], ...props };
    use(new NodeConfiguration(stack, "Web", all), stack);
  });
}

interface Apply {
  readonly triggers: Record<string, string>;
  readonly depends_on: string[];
  readonly provisioner: Record<string, { content?: string }>[];
}
const applyOf = (stack: SynthesizedStack) =>
  stack.find("null_resource", "Web/Apply").arguments as unknown as Apply;
const scriptOf = (stack: SynthesizedStack) => applyOf(stack).provisioner[2]!.file!.content!;

test("a plan shows each file's access and hash, and the machine", () => {
  const { triggers } = applyOf(
    synth({
      files: [
        page,
        { path: "/etc/web.conf", mode: "0640", group: "web", content: FileContent.text("a") },
        { path: "/etc/web.key", mode: "0600", owner: "web", content: FileContent.text("b") },
      ],
    }),
  );
  expect(triggers).toEqual({
    "/srv/index.html":
      "0644 root:root 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
    "/etc/web.conf":
      "0640 root:web ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
    "/etc/web.key": "0600 web:web 3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d",
    settings: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    machine: expect.stringMatching(/^\$\{local\.vs0_Machine_\w+\}$/) as string,
  });
});

test("a secret is hashed in triggers and encoded in the upload, and nowhere else", () => {
  const stack = synthLab((scope) => {
    const { stringValue } = new TerraformVariable(scope, "password", { sensitive: true });
    const content = FileContent.runtime("p = ", Secret.fromToken(stringValue));
    const files = [page, { path: "/etc/web.key", content }];
    const host = new TestHost(scope, "vs0", "10.0.0.10");
    new NodeConfiguration(scope, "Web", { host, role: "web", files });
  });
  expect(applyOf(stack).triggers["/etc/web.key"]).toBe(
    '0644 root:root ${nonsensitive(sha256(sensitive(join("", [base64decode("cCA9IA=="), var.password]))))}',
  );
  expect(readBundle(scriptOf(stack)).files[1]!.text).toBe("p = <var.password>");
  expect(stack.text.match(/var\.password/g)).toHaveLength(2);
});

test("the upload is the applier with its bundle; the applier is in the stack once", () => {
  const stack = synthLab((scope) => {
    for (const name of ["vs0", "vs1"]) {
      const host = new TestHost(scope, name, "10.0.0.10");
      new NodeConfiguration(host, "Web", { host, role: "web", files: [page] });
    }
  });
  const scripts = stack.ofType("null_resource").map((resource) => {
    const { provisioner } = resource.arguments as unknown as Apply;
    return provisioner[2]!.file!.content;
  });
  const bundle = "role web\nfile 0644 root root /srv/index.html aGVsbG8=\n";
  expect(scripts).toEqual(Array(2).fill(`\${local.NodeApplier}__BUNDLE__\n${bundle}`));
  const evaluated = evaluateLiteral(String(stack.json.locals!.NodeApplier));
  expect(evaluated).toBe(`${applier}exit 0\n`);
});

test("what is left out is not in the bundle", () => {
  expect(readBundle(scriptOf(synth({})))).toMatchObject({
    requires: [],
    users: [],
    directories: [],
    checks: [],
    units: [],
    gates: [],
  });
});

test("waits for its host, for what is named, and for what is added later", () => {
  const stack = synthLab((scope) => {
    const local = (name: string) => new TerraformLocal(scope, name, true);
    const host = new TestHost(scope, "vs0", "10.0.0.10");
    const after = [local("Before")];
    const web = new NodeConfiguration(scope, "Web", { host, role: "web", files: [page], after });
    web.addDependency(local("Later"), local("Last"));
    web.addDependency(local("VeryLast"));
    const next = new NodeConfiguration(scope, "Next", { host, role: "next", files: [] });
    next.addDependency(...web.readiness);
  });
  expect(applyOf(stack).depends_on).toEqual([
    expect.stringMatching(/^local\.vs0_Machine_\w+$/),
    "local.Before",
    "local.Later",
    "local.Last",
    "local.VeryLast",
  ]);
  const next = stack.find("null_resource", "Next/Apply");
  expect(next.arguments.depends_on).toContain(stack.find("null_resource", "Web/Apply").address);
});

test("a path must not be there twice", () => {
  expect(() => synth({ files: [page, { ...page, mode: "0600" }] })).toThrow(
    'lab/Web: role "web" has /srv/index.html twice. Remedy: merge the two files',
  );
});

test("what the applier could misread is refused", () => {
  expect(() => synth({ role: "web server" })).toThrow('"web server" is no acceptable role');
});

// A change of these is not applied before one of the role's files changes.
test.each<[string, Partial<NodeConfigurationProps>]>([
  ["directory", { directories: [{ path: "/srv/new" }] }],
  ["account", { users: [{ name: "web", home: "/srv" }] }],
  ["unit", { units: [{ name: "web.service" }] }],
])("another %s changes the triggers", (_, props) => {
  expect(applyOf(synth(props)).triggers).not.toEqual(applyOf(synth({})).triggers);
});
