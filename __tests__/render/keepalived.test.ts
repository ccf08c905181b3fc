import fc from "fast-check";
import {
  renderKeepalivedGlobals,
  renderVrrpInstance,
  type VrrpInstance,
} from "../../lib/render/keepalived";

const instance: VrrpInstance = {
  name: "dns",
  address: "10.0.0.53",
  prefixLength: 24,
  virtualRouterId: 51,
  priority: 230,
  advertisementSeconds: 0.3,
  source: "10.0.0.12",
  peers: ["10.0.0.11", "10.0.0.13"],
  check: { intervalSeconds: 5, timeoutSeconds: 4, fall: 3, rise: 1 },
};

test("the main file names the account of the scripts and reads the files beside it", () => {
  expect(renderKeepalivedGlobals({ scriptUser: "keepalived_script" })).toBe(
    [
      "global_defs {",
      "    vrrp_version 3",
      "    vrrp_check_unicast_src",
      "    enable_script_security",
      "    script_user keepalived_script",
      "}",
      "",
      "includea vips/*.conf",
      "",
    ].join("\n"),
  );
});

test("a virtual IP of three hosts", () => {
  expect(renderVrrpInstance(instance)).toBe(
    [
      "vrrp_script dns {",
      '    script "${_PWD}/dns.sh"',
      "    interval 5",
      "    timeout 4",
      "    fall 3",
      "    rise 1",
      "    init_fail",
      "}",
      "",
      "vrrp_instance dns {",
      "    state BACKUP",
      "    nopreempt",
      "    interface ${_INSTANCE}",
      "    virtual_router_id 51",
      "    priority 230",
      "    advert_int 0.3",
      "    unicast_src_ip 10.0.0.12",
      "    unicast_peer {",
      "        10.0.0.11",
      "        10.0.0.13",
      "    }",
      "    unicast_fault_no_peer",
      "    garp_master_delay 1",
      "    garp_master_refresh 60",
      "    virtual_ipaddress {",
      "        10.0.0.53/24",
      "    }",
      "    track_script {",
      "        dns",
      "    }",
      "}",
      "",
    ].join("\n"),
  );
});

test("a single host has no unicast, which would need a peer", () => {
  const single = renderVrrpInstance({ ...instance, peers: [] });
  expect(single).toContain("    mcast_src_ip 10.0.0.12\n");
  expect(single).not.toContain("unicast");
});

// keepalived has no quoting: what is no plain word must not get in.
const hostile = fc.oneof(
  fc.constantFrom("", " ", "a b", "dns\n", "dns\n}", "{", "}", "#x", "!x", "$X", "${_PWD}"),
  fc.constantFrom('"', "'", "@vb0", "~SEQ(a, 1, 9)", "../dns", "a/b", "10.0.0.1\n", "10.0.0.1/24"),
  fc.string({ minLength: 1 }).filter((text) => /[^A-Za-z0-9._-]/.test(text)),
);

test.each<[string, (text: string) => string]>([
  ["script user", (text) => renderKeepalivedGlobals({ scriptUser: text })],
  ["name", (text) => renderVrrpInstance({ ...instance, name: text })],
  ["address", (text) => renderVrrpInstance({ ...instance, address: text })],
  ["source", (text) => renderVrrpInstance({ ...instance, source: text })],
  ["peer", (text) => renderVrrpInstance({ ...instance, peers: ["10.0.0.11", text] })],
])("a hostile %s is refused", (_, render) => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(() => render(text)).toThrow(/^keepalived\.conf: .* is no acceptable /);
    }),
  );
});

test.each<[string, Partial<VrrpInstance>]>([
  ["virtual router id NaN", { virtualRouterId: NaN }],
  ["priority 0", { priority: 0 }],
  ["advertisement interval -1", { advertisementSeconds: -1 }],
  ["prefix length Infinity", { prefixLength: Infinity }],
  ["fall 0", { check: { ...instance.check, fall: 0 } }],
])("%s is refused", (what, wrong) => {
  expect(() => renderVrrpInstance({ ...instance, ...wrong })).toThrow(
    `keepalived.conf: ${what} is not possible`,
  );
});
