import { writeBelow, temporaryDirectory, temporaryFile } from "./support/temporary";
import { readBundle } from "./support/bundle";
import { nodeNames, renderedNode, type RenderedNode } from "./support/rendered";
import { describeWith, pathOf, refusal } from "./support/tools";

/** Where the bundle begins. Before it, shellcheck takes `exit` to mean that no trap is ever run. */
const end = "\nexit 0\n__BUNDLE__\n";

/** Every script of a node by what it is; of an upload with a bundle, the applier. */
function scriptsOf({ upload, local, inline }: RenderedNode): Record<string, string> {
  const bundle = readBundle(upload);
  const named = (kind: string, list: readonly { script: string }[] = []) =>
    list.map(({ script }, i) => [`${kind}-${i + 1}`, script]);
  return Object.fromEntries([
    bundle ? ["applier", upload.slice(0, upload.indexOf(end) + 1)] : ["script", upload],
    ["local", local],
    ["inline", `${inline.join("\n")}\n`],
    ...named("check", bundle?.checks),
    ...named("gate", bundle?.gates),
  ]) as Record<string, string>;
}

const shellcheck = (files: readonly string[]) =>
  refusal([pathOf("shellcheck"), "-s", "sh", "--norc", ...files]);
const dash = (file: string) => refusal([pathOf("dash"), "-n", file]);

const accepted = new Set<string>();

/** What shellcheck says against scripts; a text that it has accepted is not read again. */
function shellcheckRefusal(scripts: Readonly<Record<string, string>>): string | undefined {
  const fresh = Object.entries(scripts).filter(([, text]) => !accepted.has(text));
  if (fresh.length === 0) return undefined;
  const directory = temporaryDirectory();
  const said = shellcheck(fresh.map(([name, text]) => writeBelow(directory, `${name}.sh`, text)));
  if (said === undefined) fresh.forEach(([, text]) => accepted.add(text));
  return said;
}

describeWith(["terraform", "shellcheck", "dash"], "scripts", () => {
  test.each(nodeNames)("$environment $host: $role passes shellcheck", (name) => {
    expect(shellcheckRefusal(scriptsOf(renderedNode(name)))).toBeUndefined();
  });

  test.each(nodeNames)("$environment $host: $role is shell to dash, bundle included", (name) => {
    const node = renderedNode(name);
    const texts = [node.upload, ...Object.values(scriptsOf(node))];
    expect(texts.map((text) => dash(temporaryFile("script.sh", text)))).toEqual(
      texts.map(() => undefined),
    );
  });

  test.each([
    ["consul-server", ["applier", "local", "inline", "check-1", "gate-1"]],
    ["consul-server-token", ["applier", "local", "inline", "check-1"]],
    ["consul-client", ["applier", "local", "inline", "check-1", "gate-1"]],
    ["nomad-server", ["applier", "local", "inline", "check-1", "gate-1"]],
    ["nomad-client", ["applier", "local", "inline", "check-1", "gate-1"]],
    ["consul-acl-bootstrap", ["script", "local", "inline"]],
    ["nomad-acl-bootstrap", ["script", "local", "inline"]],
  ])("none of the scripts of a %s is missed", (role, kinds) => {
    const names = nodeNames.filter((name) => name.role === role);
    expect(names.map((name) => Object.keys(scriptsOf(renderedNode(name))))).toEqual(
      names.map(() => kinds),
    );
    expect(names.every((name) => Object.values(scriptsOf(renderedNode(name))).every(Boolean))).toBe(
      true,
    );
    expect(names).not.toHaveLength(0);
  });

  test("an unquoted variable is refused by shellcheck", () => {
    const gate = scriptsOf(renderedNode(nodeNames[1]!))["gate-1"]!;
    expect(shellcheckRefusal({ gate: `${gate}\nrm -r $HOME\n` })).toMatch(/SC2086/);
  });

  test("an unfinished if is refused by dash", () => {
    const { local } = renderedNode(nodeNames[0]!);
    expect(dash(temporaryFile("script.sh", `${local}\nif true; then\n`))).toMatch(/Syntax error/);
  });
});
