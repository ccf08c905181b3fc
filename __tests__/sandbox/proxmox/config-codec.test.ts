import fc from "fast-check";
import {
  formatSshKeys,
  parseIpConfig,
  parseSshKeys,
} from "../../../sandbox/proxmox/config/cloud-init";
import { formatDiskSize, parseDiskSize } from "../../../sandbox/proxmox/config/disk-size";
import { formatDrive, parseDrive } from "../../../sandbox/proxmox/config/drive";
import { formatNetworkCard, parseNetworkCard } from "../../../sandbox/proxmox/config/network-card";

const octet = fc.integer({ min: 0, max: 255 });
const mac = fc
  .tuple(octet, octet, octet)
  .map((bytes) =>
    [
      "BC",
      "24",
      "11",
      ...bytes.map((byte) => byte.toString(16).padStart(2, "0").toUpperCase()),
    ].join(":"),
  );
const ipv4 = fc.tuple(octet, octet, octet, octet).map((parts) => parts.join("."));

describe("the texts of a VM's configuration", () => {
  it("disk sizes survive writing and reading", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 50 }), (bytes) => {
        expect(parseDiskSize(formatDiskSize(bytes))).toBe(bytes);
      }),
    );
    expect([8 * 1024 ** 3, 1536 * 1024 ** 2, 2 * 1024 ** 4, 513].map(formatDiskSize)).toEqual([
      "8G",
      "1536M",
      "2T",
      "513",
    ]);
  });

  it("network cards survive writing and reading, in either spelling", () => {
    const options = fc.record(
      {
        bridge: fc.constantFrom("vmbr0", "vmbr1"),
        firewall: fc.constantFrom("0", "1"),
        tag: fc.integer({ min: 1, max: 4094 }).map(String),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom("virtio", "e1000"), mac, options, (model, address, rest) => {
        const card = { model, mac: address, options: { ...rest } };
        expect(parseNetworkCard(formatNetworkCard(card))).toEqual(card);
        const long = [
          `model=${model}`,
          `macaddr=${address.toLowerCase()}`,
          ...Object.entries(rest).map(([key, value]) => `${key}=${value}`),
        ];
        expect(parseNetworkCard(long.join(","))).toEqual(card);
      }),
    );
  });

  it("a card without a MAC address gets a unicast one", () => {
    expect(parseNetworkCard("virtio,bridge=vmbr0").mac).toMatch(/^BC:24:11(:[0-9A-F]{2}){3}$/);
    expect(() => parseNetworkCard("virtio=01:00:5E:00:00:01")).toThrow(/unicast/);
  });

  it("drives survive writing and reading; the volume comes first, the rest by name", () => {
    const options = fc.record(
      {
        discard: fc.constantFrom("on", "ignore"),
        size: fc.constant("8G"),
        ssd: fc.constantFrom("0", "1"),
        iothread: fc.constant("1"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9999 }), options, (vmid, rest) => {
        const drive = { file: `local-lvm:vm-${vmid}-disk-0`, options: { ...rest } };
        const text = formatDrive(drive);
        expect(parseDrive(text)).toEqual(drive);
        expect(parseDrive(`${text},`)).toEqual(drive);
        const names = text
          .split(",")
          .slice(1)
          .map((part) => part.split("=")[0]);
        expect(names).toEqual([...names].sort());
      }),
    );
    expect(() => parseDrive("size=8G")).toThrow(/file: property is missing/);
    expect(() => parseDrive("local:iso/a.iso,colour=red")).toThrow(/colour/);
  });

  it("SSH keys survive their encoding, whatever the comment", () => {
    const comment = fc
      .string({ unit: "grapheme", maxLength: 20 })
      .filter((text) => !/[\r\n\u0085\u2028\u2029]/.test(text) && text.trim() === text);
    const key = fc
      .tuple(
        fc.constantFrom("ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256"),
        fc.stringMatching(/^[A-Za-z0-9+/]{20,60}={0,2}$/),
        comment,
      )
      .map((parts) => parts.join(" ").trim());
    fc.assert(
      fc.property(fc.array(key, { maxLength: 4 }), (keys) => {
        const encoded = formatSshKeys(keys);
        expect(encoded).toMatch(/^[\w.~%-]*$/);
        expect(parseSshKeys(encoded)).toEqual(keys);
      }),
    );
    expect(() => parseSshKeys("%C3%28")).toThrow(/invalid urlencoded/);
  });

  it("IP configurations are read back as they were written", () => {
    fc.assert(
      fc.property(ipv4, fc.integer({ min: 0, max: 32 }), ipv4, (address, prefix, gateway) => {
        const expected = { ip: `${address}/${prefix}`, gw: gateway };
        expect(parseIpConfig(`gw=${gateway},ip=${address}/${prefix}`)).toEqual(expected);
      }),
    );
    expect(parseIpConfig("ip=dhcp,ip6=auto")).toEqual({ ip: "dhcp", ip6: "auto" });
    for (const wrong of [
      "ip=10.0.0.1/33",
      "ip=10.0.0.1/24/1",
      "ip=dhcp,gw=10.0.0.1",
      "ip6=fe80::1",
      "mask=24",
    ]) {
      expect(() => parseIpConfig(wrong)).toThrow();
    }
  });
});
