import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryDirectory, temporaryFile, writeBelow } from "./support/temporary";
import { describeWith, pathOf, refusal } from "./support/tools";
import { readNode } from "../provisioning/read-node";
import { synthLab } from "../provisioning/synth-lab";
import { LabNetwork } from "../../lib/model/lab-network";
import { TestHost } from "../../lib/testing/test-host";
import { KeepalivedVip } from "../../lib/vip/keepalived-vip";

const CONF = "/etc/keepalived/vips/dns.conf";

/** The last host of a virtual IP on so many hosts; it also has a second virtual IP. */
function render(count: number) {
  const stack = synthLab((scope) => {
    const network = new LabNetwork({
      cidr: "10.0.0.0/24",
      gateway: "10.0.0.1",
      domain: "lab.example.net",
    });
    const hosts = Array.from(
      { length: count },
      (_, i) => new TestHost(scope, `vs${i}`, `10.0.0.${11 + i}`),
    );
    const both = { hosts, network, healthCheck: { script: "true" } };
    new KeepalivedVip(scope, "Dns", {
      ...both,
      ...{ vipName: "dns", address: "10.0.0.53", virtualRouterId: 51 },
    });
    new KeepalivedVip(scope, "Control", {
      ...both,
      ...{ vipName: "control", address: "10.0.0.54", virtualRouterId: 52 },
    });
  });
  const last = `vs${count - 1}`;
  const bundles = ["Control", "Dns"].map((vip) => readNode(stack, `${vip}/${last}`).bundle);
  return { address: `10.0.0.${10 + count}`, bundles };
}

/**
 * What the role's own check says on a machine whose `lan0` has the host's address.
 * @param spoil - changes the files before they are checked
 */
function refusalOn(count: number, spoil: (root: string) => void = () => undefined) {
  const { address, bundles } = render(count);
  const root = temporaryDirectory();
  for (const { path, access, text } of bundles.flatMap(({ files }) => files)) {
    chmodSync(writeBelow(root, path, text), parseInt(access, 8));
  }
  spoil(root);
  const { directory, script } = bundles[1]!.checks[0]!;
  const machine = `
    ip link add lan0 type veth peer name lan1
    ip address add "$1/24" dev lan0
    exec sh "$2" "$3"`;
  return refusal(
    [
      ...["unshare", "--net", "sh", "-euc", machine, "sh"],
      ...[address, temporaryFile("check", script), join(root, directory)],
    ],
    { env: { PATH: `${dirname(pathOf("keepalived"))}:${process.env.PATH ?? ""}` } },
  );
}

const replace = (file: string, from: string, to: string) => (root: string) => {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

describeWith(["keepalived"], "keepalived", () => {
  test.each([1, 2, 3, 12])("accepts the files of the last of %i hosts", (count) => {
    expect(refusalOn(count)).toBeUndefined();
  });

  test.each<[string, (root: string) => void, RegExp]>([
    ["an unknown key", replace(CONF, "nopreempt", "no_such_key"), /no_such_key/],
    ["a VRID out of range", replace(CONF, "_id 51", "_id 300"), /'300'.* outside range/],
    ["the VRID of the other virtual IP", replace(CONF, "_id 51", "_id 52"), /duplicate VRID/],
    ["an unknown check", replace(CONF, "  dns\n", "  nope\n"), /nope not found/],
    [
      "a check that anybody may write",
      (root) => {
        chmodSync(join(root, "/etc/keepalived/vips/dns.sh"), 0o777);
      },
      /dns due to insecure/,
    ],
    ["a missing check", replace(CONF, "dns.sh", "no.sh"), /dns since not found/],
    [
      "an address that no interface has",
      replace("/etc/keepalived/keepalived-on-lan.sh", "10.0.0.12", "10.0.0.99"),
      /no interface of this machine has the address 10\.0\.0\.99/,
    ],
  ])("refuses %s", (_, spoil, message) => {
    expect(refusalOn(2, spoil)).toMatch(message);
  });
});
