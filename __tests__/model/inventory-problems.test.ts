import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { LabError } from "../../lib/core/lab-error";
import { Inventory } from "../../lib/model/inventory";

const directory = join(__dirname, "fixtures");
const fixture = (name: string) => join(directory, `${name}.inventory.yaml`);

/** The messages of a file, each without the file's name. */
function problemsOf(file: string): string[] {
  try {
    Inventory.fromFile(file);
    return [];
  } catch (error) {
    const name = relative(process.cwd(), file);
    return (error as LabError).message.split("\n").map((line) => {
      expect(line.startsWith(`${name}:`)).toBe(true);
      return line.slice(name.length + 1);
    });
  }
}

/** What is said about each fixture: line, path, problem and remedy. */
const expected: Record<string, string[]> = {
  "address-malformed": [
    "17 hosts[1].address: must be an IPv4 address such as 192.168.1.10. Remedy: correct the value",
  ],
  "address-of-broadcast": [
    "17 hosts[1].address: address 10.0.0.255 is not a host address of network 10.0.0.0/24. Remedy: choose an address inside the network, or correct network.cidr",
  ],
  "address-of-the-network": [
    "17 hosts[1].address: address 10.0.0.0 is not a host address of network 10.0.0.0/24. Remedy: choose an address inside the network, or correct network.cidr",
  ],
  "address-outside-network": [
    "17 hosts[1].address: address 10.0.1.20 is not a host address of network 10.0.0.0/24. Remedy: choose an address inside the network, or correct network.cidr",
  ],
  "authorized-key-malformed": [
    "9 ssh.authorizedKeys[0]: must be an OpenSSH public key. Remedy: correct the value",
  ],
  "cidr-malformed": [
    "2 network.cidr: must be a network such as 192.168.1.0/24, without host bits. Remedy: correct the value",
  ],
  "cidr-with-host-bits": [
    "2 network.cidr: must be a network such as 192.168.1.0/24, without host bits. Remedy: correct the value",
  ],
  "cores-not-positive": [
    "13 groups.clients.cores: Too small: expected number to be >0. Remedy: correct the value",
  ],
  "domain-malformed": [
    "4 network.domain: must be a domain name such as lab.example.net. Remedy: correct the value",
  ],
  "duplicate-address": [
    '17 hosts[1].address: address 10.0.0.10 is already used by hosts[0] "a0". Remedy: give this host an address of its own',
  ],
  "duplicate-name": [
    '17 hosts[1].name: name a0 is already used by hosts[0] "a0". Remedy: give this host a name of its own',
  ],
  "duplicate-vmid": [
    '17 hosts[1].vmid: vmid 110 is already used by hosts[0] "a0". Remedy: give this host a vmid of its own',
  ],
  "duplicate-yaml-key": [
    "6: not valid YAML: Map keys must be unique. Remedy: correct the indentation, quotes or duplicate key at that line",
  ],
  "endpoint-not-https": [
    "9 hypervisors.pve0.endpoint: must be an https URL such as https://pve0:8006/. Remedy: correct the value",
  ],
  "gateway-missing": [
    '1 network.gateway: "gateway" is missing. Remedy: add it (docs/inventory.md shows an example)',
  ],
  "gateway-outside-network": [
    "3 network.gateway: address 10.0.9.1 is not a host address of network 10.0.0.0/24. Remedy: choose an address inside the network, or correct network.cidr",
  ],
  "gateway-used-by-host": [
    "17 hosts[1].address: address 10.0.0.1 is the network's gateway. Remedy: give this host an address of its own",
  ],
  "group-unknown": [
    '17 hosts[1].group: unknown group "client". Remedy: use a group that exists (servers, clients), or add it under groups:',
  ],
  "group-without-roles": [
    "13 groups.clients.roles: Too small: expected array to have >=1 items. Remedy: correct the value",
  ],
  "host-name-not-dns": [
    "17 hosts[1].name: must be a DNS label: lower-case letters, digits and inner hyphens, at most 63. Remedy: correct the value",
  ],
  "hypervisor-ambiguous": [
    '17 hosts[0]: host "a0" names no hypervisor and there are 2 to choose from. Remedy: add hypervisor: to the host or to its group (pve0, pve1)',
  ],
  "hypervisor-of-group-unknown": [
    '13 groups.clients.hypervisor: unknown hypervisor "pve1". Remedy: use one that exists (pve0), or add it under hypervisors:',
  ],
  "hypervisor-unknown": [
    '17 hosts[1].hypervisor: unknown hypervisor "pve1". Remedy: use one that exists (pve0), or add it under hypervisors:',
  ],
  "hypervisors-none": [
    '15 hosts[0]: host "a0" names no hypervisor and there are 0 to choose from. Remedy: add hypervisor: to the host or to its group (none)',
    '16 hosts[1]: host "b0" names no hypervisor and there are 0 to choose from. Remedy: add hypervisor: to the host or to its group (none)',
  ],
  "memory-unit-unknown": [
    '13 groups.clients.memory: must be an amount with a unit, such as "512 MiB" or "12 GiB". Remedy: correct the value',
  ],
  "nameservers-empty": [
    "4 network.nameservers: Too small: expected array to have >=1 items. Remedy: correct the value",
  ],
  "role-unknown": [
    '13 groups.clients.roles[0]: Invalid option: expected one of "server"|"client". Remedy: correct the value',
  ],
  "servers-even": [
    "15 hosts: 2 hosts are servers (a0, a1); an even number survives no more failures than one server less. Remedy: have 1, 3 or 5 hosts in groups with role server",
  ],
  "servers-none": [
    "15 hosts: 0 hosts are servers (none); an even number survives no more failures than one server less. Remedy: have 1, 3 or 5 hosts in groups with role server",
  ],
  "ssh-user-malformed": ["6 ssh.user: must be a Linux user name. Remedy: correct the value"],
  "template-missing": [
    '1 template: "template" is missing. Remedy: add it (docs/inventory.md shows an example)',
  ],
  "unknown-key-at-top": [
    '6 templates: unknown key "templates". Remedy: remove it or correct its spelling (docs/inventory.md lists all keys)',
  ],
  "unknown-key-of-host": [
    '17 hosts[1].ram: unknown key "ram". Remedy: remove it or correct its spelling (docs/inventory.md lists all keys)',
  ],
  "unknown-key-of-network": [
    '4 network.vlan: unknown key "vlan". Remedy: remove it or correct its spelling (docs/inventory.md lists all keys)',
  ],
  "vmid-not-whole": [
    "17 hosts[1].vmid: Invalid input: expected int, received number. Remedy: correct the value",
  ],
  "vmid-reserved": [
    "17 hosts[1].vmid: Proxmox reserves VMIDs below 100. Remedy: correct the value",
  ],
};

/** Fixtures whose messages are not yet as helpful as they should be. */
const wanted: Record<string, string[]> = {
  "alias-unknown": [
    " not valid YAML: Unresolved alias (the anchor must be set before the alias): nope. Remedy: define the anchor (&name) before its alias (*name), or write the value out",
  ],
  empty: [" the inventory is empty. Remedy: start from the example in docs/inventory.md"],
  "group-name-not-dns": [
    "13 groups.Clients: must be a DNS label: lower-case letters, digits and inner hyphens, at most 63. Remedy: correct the name",
  ],
  "hosts-missing": [
    '1 hosts: "hosts" is missing. Remedy: add it (docs/inventory.md shows an example)',
  ],
  "memory-without-unit": [
    '13 groups.clients.memory: must be an amount with a unit, such as "512 MiB" or "12 GiB". Remedy: correct the value',
  ],
  "meta-name-malformed": [
    "13 groups.clients.meta.a-b: must be letters, digits and _. Remedy: correct the name",
  ],
  "not-an-inventory": [
    "1: Invalid input: expected object, received array. Remedy: correct the value",
  ],
};

test.each(Object.entries(expected))("%s is refused", (name, lines) => {
  expect(problemsOf(fixture(name))).toEqual(lines);
});

test.each(Object.entries(wanted))("%s is refused in plain words", (name, lines) => {
  expect(problemsOf(fixture(name))).toEqual(lines);
});

test("what is right is accepted", () => {
  expect(problemsOf(fixture("accepted"))).toEqual([]);
});

test("all problems of a file are shown together", () => {
  const places = problemsOf(fixture("many-problems")).map(
    (line) => /^\S+ \S+(?=:)/.exec(line)?.[0],
  );
  expect(places.sort()).toEqual([
    "1 network.gateway",
    "13 groups.servers.memory",
    "16 hosts",
    "18 hosts[1].address",
    "18 hosts[1].name",
    "18 hosts[1].vmid",
    "19 hosts[2]",
    "19 hosts[2].name",
    "21 hosts[2].vmid",
    "22 hosts[2].address",
    "4 network.mtu",
    "9 hypervisors.pve0.endpoint",
  ]);
});

test("every fixture has its test", () => {
  const names = readdirSync(directory)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.replace(".inventory.yaml", ""));
  const tested = [...Object.keys(expected), ...Object.keys(wanted), "accepted", "many-problems"];
  expect(names.sort()).toEqual(tested.sort());
});

test("a file that does not exist is named, with a remedy", () => {
  const file = fixture("no-such-file");
  expect(() => Inventory.fromFile(file)).toThrow(
    `${relative(process.cwd(), file)}: the inventory cannot be read (ENOENT: no such file or directory, open '${file}'). Remedy: check the path, or copy an existing *.inventory.yaml`,
  );
});

test("what is no YAML is refused", () => {
  // Not called *.yaml, because tools that read all YAML files of a repository would stumble over it.
  expect(problemsOf(join(directory, "not-yaml.inventory.txt"))).toEqual([
    "2: not valid YAML: Flow map in block collection must be sufficiently indented and end with a }. Remedy: correct the indentation, quotes or duplicate key at that line",
    '3: not valid YAML: Missing closing "quote. Remedy: correct the indentation, quotes or duplicate key at that line',
  ]);
});

test("an object gets the same rules, with paths but no lines", () => {
  const data = {
    network: { cidr: "10.0.0.0/24", gateway: "10.0.0.1", domain: "lab.test" },
    template: "t",
    hypervisors: { pve0: { endpoint: "https://10.0.0.2:8006/" } },
    groups: { s: { roles: ["server" as const] } },
    hosts: [{ name: "a", group: "s", vmid: 100, address: "10.0.1.1" }],
  };
  expect(() => Inventory.fromObject(data)).toThrow(
    new LabError([
      {
        where: "inventory hosts[0].address",
        what: "address 10.0.1.1 is not a host address of network 10.0.0.0/24",
        remedy: "choose an address inside the network, or correct network.cidr",
      },
    ]),
  );
});
