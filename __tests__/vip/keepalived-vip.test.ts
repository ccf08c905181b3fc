import { readNode } from "../provisioning/read-node";
import { synthLab } from "../provisioning/synth-lab";
import { TerraformLocal, TerraformOutput, type TerraformStack } from "../../lib/core/cdk";
import { Duration } from "../../lib/core/duration";
import { LabError } from "../../lib/core/lab-error";
import { LabNetwork } from "../../lib/model/lab-network";
import { Rollout } from "../../lib/provisioning/rollout";
import { TestHost } from "../../lib/testing/test-host";
import { KeepalivedVip, type KeepalivedVipProps } from "../../lib/vip/keepalived-vip";

const network = new LabNetwork({
  cidr: "10.0.0.0/24",
  gateway: "10.0.0.1",
  domain: "lab.example.net",
});

const hostsIn = (stack: TerraformStack) => [
  new TestHost(stack, "vs0", "10.0.0.11"),
  new TestHost(stack, "vs1", "10.0.0.12"),
  new TestHost(stack, "vs2", "10.0.0.13"),
];

const standard = {
  vipName: "dns",
  address: "10.0.0.53",
  network,
  virtualRouterId: 51,
  healthCheck: { script: "dig +time=1 +tries=1 @10.0.0.11 ns.lab\n" },
};

function synth(
  props: Partial<KeepalivedVipProps> = {},
  use: (vip: KeepalivedVip, stack: TerraformStack) => void = () => undefined,
) {
  return synthLab((stack) => {
    const hosts = hostsIn(stack);
    use(new KeepalivedVip(stack, "Dns", { ...standard, hosts, ...props }), stack);
  });
}

const stack = synth();
const node = (name: string) => readNode(stack, `Dns/${name}`);
const instanceOn = (name: string) => node(name).file("/etc/keepalived/vips/dns.conf").text;

/** Words after a keyword, or the lines of its block. */
function setting(text: string, keyword: string): string[] {
  const found = new RegExp(`^    ${keyword} (?:\\{\\n([^}]*)\\}|(.*))$`, "m").exec(text);
  return (found?.[1] ?? found?.[2] ?? "").trim().split(/\s+/);
}

describe("the hosts", () => {
  test.each([
    ["vs0", "10.0.0.11", "250", ["10.0.0.12", "10.0.0.13"]],
    ["vs1", "10.0.0.12", "230", ["10.0.0.11", "10.0.0.13"]],
    ["vs2", "10.0.0.13", "210", ["10.0.0.11", "10.0.0.12"]],
  ])("%s speaks for itself with the others", (name, source, priority, peers) => {
    const text = instanceOn(name);
    expect(setting(text, "unicast_src_ip")).toEqual([source]);
    expect(setting(text, "unicast_peer")).toEqual(peers);
    expect(setting(text, "priority")).toEqual([priority]);
    expect(setting(text, "virtual_ipaddress")).toEqual(["10.0.0.53/24"]);
  });

  test("are changed one after the other, in the order given", () => {
    const [first, second, third] = ["vs0", "vs1", "vs2"].map(node);
    expect(first!.dependsOn.filter((item) => item.startsWith("null_resource"))).toEqual([]);
    expect(second!.dependsOn).toContain(first!.address);
    expect(third!.dependsOn).toContain(second!.address);
    expect(third!.dependsOn).not.toContain(first!.address);
  });

  test("are changed in the order of a given rollout", () => {
    const together = synth({ rollout: new Rollout({ batchSize: 3 }) });
    for (const name of ["vs0", "vs1", "vs2"]) {
      const waitsFor = readNode(together, `Dns/${name}`).dependsOn;
      expect(waitsFor.filter((item) => item.startsWith("null_resource"))).toEqual([]);
    }
  });

  test("all wait for what must be done before", () => {
    const waiting = synthLab((scope) => {
      const after = [new TerraformLocal(scope, "Service", true)];
      new KeepalivedVip(scope, "Dns", { ...standard, hosts: hostsIn(scope), after });
    });
    for (const name of ["vs0", "vs1", "vs2"]) {
      expect(readNode(waiting, `Dns/${name}`).dependsOn).toContain("local.Service");
    }
  });
});

describe("a host", () => {
  const { bundle, file } = node("vs1");

  test("gets files that only root may write; the check may be run by all", () => {
    expect(bundle.files.map(({ path, access }) => `${access} ${path}`)).toEqual([
      "0644 root:root /etc/keepalived/keepalived.conf",
      "0644 root:root /etc/keepalived/vips/dns.conf",
      "0755 root:root /etc/keepalived/vips/dns.sh",
      "0644 root:root /etc/keepalived/keepalived-on-lan.sh",
      "0644 root:root /etc/systemd/system/keepalived.service.d/cdktf-homelab.conf",
      "0644 root:root /etc/sysctl.d/60-cdktf-homelab-vip.conf",
    ]);
    expect(bundle.directories).toEqual([
      { path: "/etc/keepalived", access: "0755 root:root" },
      { path: "/etc/keepalived/vips", access: "0755 root:root" },
    ]);
  });

  test("has the role, the programs and the account", () => {
    expect(bundle).toMatchObject({
      role: ["vip-dns"],
      requires: ["keepalived", "ip", "ping", "runuser"],
      users: [{ name: "keepalived_script", home: "/nonexistent" }],
    });
  });

  test("runs the health check as it was given", () => {
    expect(file("/etc/keepalived/vips/dns.sh").text).toBe(
      "#!/bin/sh\ndig +time=1 +tries=1 @10.0.0.11 ns.lab\n",
    );
    expect(setting(instanceOn("vs1"), "interval")).toEqual(["2"]);
    expect(setting(instanceOn("vs1"), "timeout")).toEqual(["1"]);
  });

  test("lets programs listen on the address before it is there", () => {
    expect(file("/etc/sysctl.d/60-cdktf-homelab-vip.conf").text).toBe(
      "net.ipv4.ip_nonlocal_bind = 1\n",
    );
  });

  test("starts keepalived on the interface with its own address", () => {
    expect(file("/etc/keepalived/keepalived-on-lan.sh").text).toMatch(/^ADDRESS='10\.0\.0\.12'\n/);
    expect(
      file("/etc/systemd/system/keepalived.service.d/cdktf-homelab.conf").text.split("\n"),
    ).toEqual(
      expect.arrayContaining([
        "ExecStart=",
        "ExecStart=/bin/sh /etc/keepalived/keepalived-on-lan.sh --dont-fork --vrrp $DAEMON_ARGS",
        "Restart=on-failure",
      ]),
    );
  });

  test("keeps the address through a reload; only the way of starting needs a restart", () => {
    expect(bundle.units).toEqual([
      {
        name: "keepalived.service",
        restartOn: [
          "/etc/keepalived/keepalived-on-lan.sh",
          "/etc/systemd/system/keepalived.service.d/cdktf-homelab.conf",
        ],
        reloadOn: ["/etc/keepalived/keepalived.conf", "/etc/keepalived/vips/dns.conf"],
      },
    ]);
  });

  test("has a gate that knows address, check and time limit", () => {
    const slow = synth({
      healthCheck: { ...standard.healthCheck, intervalSeconds: 9, timeoutSeconds: 7 },
    });
    const { gates } = readNode(slow, "Dns/vs1").bundle;
    expect(gates.map(({ unit, script }) => [unit, script.split("\n").slice(0, 4)])).toEqual([
      [
        "keepalived.service",
        [
          "VIP='10.0.0.53'",
          "CHECK='/etc/keepalived/vips/dns.sh'",
          "ACCOUNT='keepalived_script'",
          "TIMEOUT='7'",
        ],
      ],
    ]);
  });
});

test("two virtual IPs share a host: what they both need has one content", () => {
  const both = synth({}, (vip, scope) => {
    const other = { vipName: "control", address: "10.0.0.54", virtualRouterId: 52 };
    new KeepalivedVip(scope, "Control", { ...standard, ...other, hosts: vip.hosts.slice(1) });
  });
  const [dns, control] = ["Dns/vs1", "Control/vs1"].map((path) => readNode(both, path).bundle);
  const own = (name: string) => [
    `/etc/keepalived/vips/${name}.conf`,
    `/etc/keepalived/vips/${name}.sh`,
  ];
  const shared = (bundle: typeof dns, name: string) =>
    bundle!.files.filter(({ path }) => !own(name).includes(path));
  expect(shared(dns, "dns")).toHaveLength(4);
  expect(shared(control, "control")).toEqual(shared(dns, "dns"));
  expect(control!.role).toEqual(["vip-control"]);
});

test("shows what others build on", () => {
  const { json } = synth({}, (vip, scope) => {
    expect(vip.hosts.map(({ hostName }) => hostName)).toEqual(["vs0", "vs1", "vs2"]);
    new TerraformOutput(scope, "address", { value: vip.address, dependsOn: [...vip.readiness] });
  });
  const output = json.output!.address as { value: string; depends_on: string[] };
  expect(output.value).toBe("10.0.0.53");
  expect(output.depends_on).toEqual(
    ["vs0", "vs1", "vs2"].map((name) => `\${${node(name).address}}`),
  );
});

test("sub-second advertisements", () => {
  const fast = synth({ advertisementInterval: Duration.milliseconds(300) });
  const { text } = readNode(fast, "Dns/vs0").file("/etc/keepalived/vips/dns.conf");
  expect(setting(text, "advert_int")).toEqual(["0.3"]);
});

test("a single host is possible", () => {
  const single = synthLab((scope) => {
    const hosts = hostsIn(scope).slice(0, 1);
    new KeepalivedVip(scope, "Dns", { ...standard, hosts });
  });
  const { text } = readNode(single, "Dns/vs0").file("/etc/keepalived/vips/dns.conf");
  expect(setting(text, "mcast_src_ip")).toEqual(["10.0.0.11"]);
});

describe("refuses", () => {
  const check = standard.healthCheck;
  test.each<[Partial<KeepalivedVipProps>, string]>([
    [{ vipName: "DNS vip" }, 'the name "DNS vip" is no DNS label'],
    [{ address: "10.0.1.53" }, "10.0.1.53 is not a host address of 10.0.0.0/24"],
    [{ address: "10.0.0.255" }, "10.0.0.255 is not a host address of 10.0.0.0/24"],
    [{ address: "10.0.0.1" }, "10.0.0.1 is the gateway"],
    [{ address: "10.0.0.12" }, "10.0.0.12 is the address of host vs1"],
    [{ virtualRouterId: 0 }, "virtualRouterId 0 is not a whole number from 1 to 255"],
    [{ virtualRouterId: 256 }, "virtualRouterId 256 is not a whole number from 1 to 255"],
    [{ virtualRouterId: 1.5 }, "virtualRouterId 1.5 is not a whole number from 1 to 255"],
    [{ hosts: [] }, "0 hosts were given"],
    [{ healthCheck: { script: " \n" } }, "the health check's script is empty"],
    [
      { healthCheck: { ...check, intervalSeconds: 3, timeoutSeconds: 3 } },
      "a health check that may take 3 s runs every 3 s",
    ],
    [{ healthCheck: { ...check, fall: 0 } }, "healthCheck.fall 0 is not a whole number"],
    [{ healthCheck: { ...check, rise: 1.5 } }, "healthCheck.rise 1.5 is not a whole number"],
    [
      { advertisementInterval: Duration.milliseconds(90) },
      "advertisementInterval 90ms is not possible",
    ],
    [
      { advertisementInterval: Duration.milliseconds(105) },
      "advertisementInterval 105ms is not possible",
    ],
    [{ advertisementInterval: Duration.seconds(41) }, "advertisementInterval 41s is not possible"],
  ])("%j", (props, message) => {
    expect(() => synth(props)).toThrow(`lab/Dns: ${message}`);
  });

  test.each([
    [
      "a host twice",
      (hosts: TestHost[]) => [...hosts, hosts[0]!],
      "host vs0 (10.0.0.11) is given twice",
    ],
    [
      "more hosts than there are priorities",
      (hosts: TestHost[], scope: TerraformStack) => [
        ...hosts,
        ...Array.from({ length: 10 }, (_, i) => new TestHost(scope, `x${i}`, `10.0.0.${20 + i}`)),
      ],
      "13 hosts were given",
    ],
    [
      "a host of another network",
      (hosts: TestHost[], scope: TerraformStack) => [
        ...hosts,
        new TestHost(scope, "far", "10.9.0.1"),
      ],
      "host far (10.9.0.1) is not in 10.0.0.0/24",
    ],
  ])("%s", (_, choose, message) => {
    const build = () =>
      synthLab((scope) => {
        const hosts = choose(hostsIn(scope), scope);
        new KeepalivedVip(scope, "Dns", { ...standard, hosts });
      });
    expect(build).toThrow(`lab/Dns: ${message}`);
  });

  test("the address of a host that is no member", () => {
    const build = () =>
      synthLab((scope) => {
        new TestHost(scope, "vb0", "10.0.0.53");
        new KeepalivedVip(scope, "Dns", { ...standard, hosts: hostsIn(scope) });
      });
    expect(build).toThrow("lab/Dns: 10.0.0.53 is the address of host vb0");
  });

  const second = (props: Partial<KeepalivedVipProps>) =>
    synth({}, (vip, scope) => {
      const free = { vipName: "control", address: "10.0.0.54", virtualRouterId: 52 };
      const { hosts } = vip;
      new KeepalivedVip(scope, "Other", { ...standard, hosts, ...free, ...props });
    });

  test.each<[Partial<KeepalivedVipProps>, string]>([
    [{ address: "10.0.0.53" }, "10.0.0.53 is already the virtual IP of lab/Dns"],
    [{ virtualRouterId: 51 }, "virtualRouterId 51 is already used by lab/Dns"],
    [{ vipName: "dns" }, 'the name "dns" is already used on the same host by lab/Dns'],
  ])("what another virtual IP uses: %j", (props, message) => {
    expect(() => second(props)).toThrow(`lab/Other: ${message}`);
  });

  test("everything wrong together", () => {
    let error: unknown;
    try {
      synth({ address: "10.0.1.53", virtualRouterId: 0, healthCheck: { script: "" } });
    } catch (thrown) {
      error = thrown;
    }
    expect(LabError.isLabError(error) && error.problems).toHaveLength(3);
  });
});

test("two networks may use one VRID, two groups of hosts one name", () => {
  const far = new LabNetwork({
    cidr: "10.9.0.0/24",
    gateway: "10.9.0.1",
    domain: "far.example.net",
  });
  const build = () =>
    synth({}, (_, scope) => {
      const hosts = [new TestHost(scope, "far0", "10.9.0.11")];
      new KeepalivedVip(scope, "Far", { ...standard, address: "10.9.0.53", network: far, hosts });
    });
  expect(build).not.toThrow();
});
