import { join } from "node:path";
import { DataSize } from "../../lib/core/data-size";
import { Inventory } from "../../lib/model/inventory";
import type { InventoryInput } from "../../lib/model/inventory-schema";

const minimal: InventoryInput = {
  network: { cidr: "10.0.0.0/24", gateway: "10.0.0.1", domain: "lab.test" },
  template: "debian",
  hypervisors: { pve0: { endpoint: "https://10.0.0.2:8006/" } },
  groups: { servers: { roles: ["server"] }, both: { roles: ["server", "client"] } },
  hosts: [{ name: "a0", group: "servers", vmid: 100, address: "10.0.0.10" }],
};
const host = (n: number, group: string, hypervisor?: string) => ({
  name: `h${n}`,
  group,
  vmid: 200 + n,
  address: `10.0.0.${20 + n}`,
  hypervisor,
});

test("what is left out has its default", () => {
  const inventory = Inventory.fromObject(minimal);
  expect(inventory.hosts).toEqual([
    {
      name: "a0",
      group: "servers",
      vmid: 100,
      address: "10.0.0.10",
      hypervisor: "pve0",
      roles: ["server"],
      cores: 2,
      memory: DataSize.gibibytes(2),
      meta: {},
    },
  ]);
  expect(inventory.ssh).toMatchObject({ user: "lab", authorizedKeys: [] });
  expect(inventory.hypervisors).toEqual({
    pve0: { endpoint: "https://10.0.0.2:8006/", datastore: "local-lvm", bridge: "vmbr0" },
  });
  expect(inventory.network.nameservers).toEqual(["10.0.0.1"]);
  expect(inventory.template).toBe("debian");
});

test("a host has what its group has", () => {
  const { hosts } = Inventory.fromObject({
    ...minimal,
    groups: {
      servers: {
        roles: ["server"],
        cores: 4,
        memory: "12 GiB",
        disk: "150 GiB",
        meta: { rack: "r1" },
      },
    },
  });
  expect(hosts[0]).toMatchObject({
    cores: 4,
    memory: DataSize.gibibytes(12),
    disk: DataSize.gibibytes(150),
    meta: { rack: "r1" },
  });
});

test("a host's hypervisor wins over its group's, that over the only one", () => {
  const { hosts } = Inventory.fromObject({
    ...minimal,
    hypervisors: {
      pve0: { endpoint: "https://10.0.0.2:8006/" },
      pve1: { endpoint: "https://10.0.0.3:8006/" },
    },
    groups: { s: { roles: ["server"], hypervisor: "pve0" } },
    hosts: [host(0, "s"), host(1, "s", "pve1"), host(2, "s")],
  });
  expect(hosts.map(({ hypervisor }) => hypervisor)).toEqual(["pve0", "pve1", "pve0"]);
});

test("hosts are found by role, in the order of the file", () => {
  const inventory = Inventory.fromObject({
    ...minimal,
    groups: { ...minimal.groups, clients: { roles: ["client"] } },
    hosts: [host(3, "clients"), host(2, "both"), host(1, "servers"), host(0, "servers")],
  });
  const names = (role: "server" | "client") => inventory.withRole(role).map(({ name }) => name);
  expect(names("server")).toEqual(["h2", "h1", "h0"]);
  expect(names("client")).toEqual(["h3", "h2"]);
});

test("the removal of a host changes no other", () => {
  const all = [host(0, "servers"), host(1, "both"), host(2, "both"), host(3, "both")];
  const groups = { ...minimal.groups, both: { roles: ["client" as const] } };
  const before = Inventory.fromObject({ ...minimal, groups, hosts: all }).hosts;
  const after = Inventory.fromObject({
    ...minimal,
    groups,
    hosts: all.filter(({ name }) => name !== "h2"),
  }).hosts;
  expect(after).toEqual(before.filter(({ name }) => name !== "h2"));
});

test("the labs of this repository are accepted", () => {
  for (const name of ["lab", "sandbox"]) {
    const file = join(__dirname, `../../stacks/${name}.inventory.yaml`);
    expect(Inventory.fromFile(file).withRole("server")).toHaveLength(3);
  }
});

describe("sizes a machine cannot have", () => {
  test.each([
    ["memory", "0 GiB"],
    ["memory", "1025 KiB"],
    ["disk", "512 MiB"],
    ["disk", "0 GiB"],
  ])("%s %s is refused at its place", (key, size) => {
    const groups = { servers: { roles: ["server" as const], [key]: size } };
    expect(() => Inventory.fromObject({ ...minimal, groups })).toThrow(
      `inventory groups.servers.${key}`,
    );
  });
});
