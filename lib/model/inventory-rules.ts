import type { InventoryView } from "./inventory-view";
import { isIpv4Address, Ipv4Network } from "./ipv4-network";

/** A problem at a path inside the inventory. */
export interface InventoryFinding {
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly remedy: string;
}

/** One rule over a whole inventory. What is missing or malformed is the schema's business. */
export type InventoryRule = (inventory: InventoryView) => InventoryFinding[];

const listed = (names: readonly string[]) => (names.length > 0 ? names.join(", ") : "none");

const groupOf = ({ groups }: InventoryView, name: string | undefined) =>
  name !== undefined && Object.hasOwn(groups, name) ? groups[name] : undefined;

const noDuplicates =
  (field: "name" | "address" | "vmid"): InventoryRule =>
  ({ hosts }) =>
    hosts.flatMap((host, index) => {
      const value = host[field];
      const first = hosts.findIndex((other) => other[field] === value);
      return value === undefined || first === index
        ? []
        : [
            {
              path: ["hosts", index, field],
              what: `${field} ${value} is already used by hosts[${first}] "${hosts[first]?.name ?? ""}"`,
              remedy: `give this host ${field === "address" ? "an" : "a"} ${field} of its own`,
            },
          ];
    });

const knownGroups: InventoryRule = (inventory) =>
  inventory.hosts.flatMap(({ group }, index) =>
    group === undefined || groupOf(inventory, group)
      ? []
      : [
          {
            path: ["hosts", index, "group"],
            what: `unknown group "${group}"`,
            remedy: `use a group that exists (${listed(Object.keys(inventory.groups))}), or add it under groups:`,
          },
        ],
  );

const knownHypervisors: InventoryRule = ({ hosts, groups, hypervisors }) => {
  const check = (path: readonly (string | number)[], name: string | undefined) =>
    name === undefined || Object.hasOwn(hypervisors, name)
      ? []
      : [
          {
            path,
            what: `unknown hypervisor "${name}"`,
            remedy: `use one that exists (${listed(Object.keys(hypervisors))}), or add it under hypervisors:`,
          },
        ];
  return [
    ...Object.entries(groups).flatMap(([name, group]) =>
      check(["groups", name, "hypervisor"], group.hypervisor),
    ),
    ...hosts.flatMap((host, index) => check(["hosts", index, "hypervisor"], host.hypervisor)),
  ];
};

const everyHostHasHypervisor: InventoryRule = (inventory) => {
  const names = Object.keys(inventory.hypervisors);
  if (names.length === 1) return [];
  return inventory.hosts.flatMap((host, index) =>
    (host.hypervisor ?? groupOf(inventory, host.group)?.hypervisor)
      ? []
      : [
          {
            path: ["hosts", index],
            what: `host "${host.name ?? ""}" names no hypervisor and there are ${names.length} to choose from`,
            remedy: `add hypervisor: to the host or to its group (${listed(names)})`,
          },
        ],
  );
};

const addressesInNetwork: InventoryRule = ({ hosts, network }) => {
  const lan = Ipv4Network.tryParse(network.cidr ?? "");
  if (!lan) return [];
  const check = (path: readonly (string | number)[], address: string | undefined) =>
    address === undefined || !isIpv4Address(address) || lan.isUsable(address)
      ? []
      : [
          {
            path,
            what: `address ${address} is not a host address of network ${lan.toString()}`,
            remedy: "choose an address inside the network, or correct network.cidr",
          },
        ];
  return [
    ...check(["network", "gateway"], network.gateway),
    ...hosts.flatMap((host, index) => check(["hosts", index, "address"], host.address)),
  ];
};

const gatewayIsNoHost: InventoryRule = ({ hosts, network }) =>
  hosts.flatMap((host, index) =>
    host.address !== undefined && host.address === network.gateway
      ? [
          {
            path: ["hosts", index, "address"],
            what: `address ${host.address} is the network's gateway`,
            remedy: "give this host an address of its own",
          },
        ]
      : [],
  );

const oddServers: InventoryRule = (inventory) => {
  const countable =
    inventory.hasHosts && inventory.hosts.every((host) => groupOf(inventory, host.group));
  if (!countable) return [];
  const servers = inventory.hosts.filter((host) =>
    groupOf(inventory, host.group)?.roles.includes("server"),
  );
  return servers.length % 2 === 1
    ? []
    : [
        {
          path: ["hosts"],
          what: `${servers.length} hosts are servers (${listed(servers.map((host) => host.name ?? ""))}); an even number survives no more failures than one server less`,
          remedy: "have 1, 3 or 5 hosts in groups with role server",
        },
      ];
};

/** Every rule, in the order their findings are shown. */
export const inventoryRules: readonly InventoryRule[] = [
  noDuplicates("name"),
  noDuplicates("address"),
  noDuplicates("vmid"),
  knownGroups,
  knownHypervisors,
  everyHostHasHypervisor,
  addressesInNetwork,
  gatewayIsNoHost,
  oddServers,
];
