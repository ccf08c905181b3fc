import { parseMountPoints } from "../../sandbox/mounts";
import { nodeNamespace, parseInterfaces } from "../../sandbox/network";
import { identify, isAlive, isInit } from "../../sandbox/processes";

test("parseMountPoints reads mountinfo and undoes its escapes", () => {
  const mountinfo =
    "22 1 254:0 / / rw - ext4 /dev/vda rw\n30 22 0:30 / /a\\040b/c rw shared:1 - tmpfs t rw\n";
  expect(parseMountPoints(mountinfo)).toEqual(["/", "/a b/c"]);
});

test("parseInterfaces reads `ip -j address`", () => {
  const json = JSON.stringify([
    { ifname: "lo", address: "00:00:00:00:00:00", addr_info: [] },
    {},
    {
      ifname: "eth0",
      address: "bc:24:11:00:00:01",
      addr_info: [
        { family: "inet", local: "10.77.0.11", prefixlen: 24 },
        { family: "inet6", local: "fe80::1", prefixlen: 64 },
      ],
    },
  ]);
  expect(parseInterfaces(json)).toEqual([
    { name: "lo", mac: "00:00:00:00:00:00", addresses: [] },
    {
      name: "eth0",
      mac: "bc:24:11:00:00:01",
      addresses: [
        { address: "10.77.0.11", prefix: 24, family: "ipv4" },
        { address: "fe80::1", prefix: 64, family: "ipv6" },
      ],
    },
  ]);
});

test("nodeNamespace carries the prefix that down looks for", () => {
  expect(nodeNamespace("vb1")).toBe("homelab-vb1");
});

describe("processes", () => {
  test("a process is the same only with the same start time", () => {
    const self = identify(process.pid);
    expect(self).toBeDefined();
    expect(isAlive(self!)).toBe(true);
    expect(isAlive({ ...self!, startTime: "1" })).toBe(false);
  });

  test("isInit finds number 1 of a PID namespace, not of the machine", () => {
    expect(isInit("Name:\tsystemd\nNSpid:\t4711\t1\n")).toBe(true);
    expect(isInit("Name:\tinit\nNSpid:\t1\n")).toBe(false);
    expect(isInit("Name:\tsh\nNSpid:\t4712\t11\n")).toBe(false);
  });
});
