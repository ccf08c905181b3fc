import { appendFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readBundle, type Bundle } from "./support/bundle";
import { filesOnNode } from "./support/node";
import { nodeNames, nodeNamesByHost, renderedNode, type NodeName } from "./support/rendered";
import { temporaryFile } from "./support/temporary";
import { describeWith, pathOf, refusal } from "./support/tools";

const configured = nodeNames.filter(({ role }) => !role.endsWith("acl-bootstrap"));

/** The role's bundle, after those that the host got before. */
function bundlesUpTo(name: NodeName): Bundle[] {
  const onHost = nodeNamesByHost.get(`${name.environment} ${name.host}`)!;
  return onHost
    .slice(0, onHost.indexOf(name) + 1)
    .flatMap((other) => readBundle(renderedNode(other).upload) ?? []);
}

/** What the role's own check, run as the applier runs it, says against the directory. */
function refusalOf({ directory, script }: Bundle["checks"][number], root: string) {
  const path = ["consul", "nomad"].map((program) => dirname(pathOf(program)));
  return refusal(["sh", temporaryFile("check", script), join(root, directory)], {
    env: { PATH: [...path, process.env.PATH].join(":") },
  });
}

describeWith(["terraform", "consul", "nomad"], "configuration directories", () => {
  test.each(configured)("$environment $host: $role is valid", (name) => {
    const bundles = bundlesUpTo(name);
    const root = filesOnNode(bundles);
    const { checks } = bundles.at(-1)!;
    expect(checks.map((check) => refusalOf(check, root))).toEqual([undefined]);
  });

  test.each(configured)("$environment $host: $role with an unknown key is refused", (name) => {
    const bundles = bundlesUpTo(name);
    const root = filesOnNode(bundles);
    const check = bundles.at(-1)!.checks[0]!;
    const config = check.directory === "/etc/consul.d" ? "consul.hcl" : "nomad.hcl";
    appendFileSync(join(root, check.directory, config), "no_such_key = true\n");
    expect(refusalOf(check, root)).toMatch(/no_such_key/);
  });

  test("every host has a Consul and a Nomad role", () => {
    const systems = [...nodeNamesByHost.values()].map((names) =>
      [...new Set(names.map(({ role }) => role.split("-")[0]))].join(" "),
    );
    expect(systems).toEqual(Array(12).fill("consul nomad"));
  });
});
