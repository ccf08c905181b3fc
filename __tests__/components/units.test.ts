import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readBundle } from "./support/bundle";
import { addStub, filesOnNode, onNode } from "./support/node";
import { nodeNamesByHost, renderedNode, type NodeName } from "./support/rendered";
import { complaint, describeWith } from "./support/tools";

const units = "/etc/systemd/system";

const hosts = [...nodeNamesByHost];

/** The files of a host, with programs where its units expect them, and the names of its units. */
function hostFiles(names: readonly NodeName[]): { root: string; unitNames: string[] } {
  const bundles = names.flatMap((name) => readBundle(renderedNode(name).upload) ?? []);
  const root = filesOnNode(bundles);
  addStub(root, "/usr/bin/consul");
  addStub(root, "/usr/bin/nomad");
  return { root, unitNames: [...new Set(bundles.flatMap((bundle) => bundle.units))] };
}

const verify = (root: string, unitNames: readonly string[]) =>
  complaint(
    onNode(root, [
      "systemd-analyze",
      "verify",
      "--man=no",
      ...unitNames.map((u) => join(units, u)),
    ]),
  );

describeWith(["terraform", "node template"], "units", () => {
  test.each(hosts)("%s: systemd has nothing to say against its units", (_, names) => {
    const { root, unitNames } = hostFiles(names);
    expect(unitNames.sort()).toEqual(["consul.service", "nomad.service"]);
    expect(verify(root, unitNames)).toBeUndefined();
  });

  test.each(["consul.service", "nomad.service"])("%s with a misspelt key is refused", (unit) => {
    const { root } = hostFiles(hosts[0]![1]);
    const file = join(root, units, unit);
    writeFileSync(file, readFileSync(file, "utf8").replace("KillMode=", "KilMode="));
    expect(verify(root, [unit])).toMatch(/KilMode/);
  });

  test("a unit whose program is missing is refused", () => {
    const { root } = hostFiles(hosts[0]![1]);
    const file = join(root, units, "consul.service");
    writeFileSync(file, readFileSync(file, "utf8").replace("/usr/bin/consul", "/usr/bin/konsul"));
    expect(verify(root, ["consul.service"])).toMatch(/konsul/);
  });
});
