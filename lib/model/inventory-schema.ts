import { z } from "zod";
import { isIpv4Address, Ipv4Network } from "./ipv4-network";
import { DataSize } from "../core/data-size";
import { DNS_LABEL } from "../core/dns-label";
import { LabError } from "../core/lab-error";

const dnsLabel = z
  .string()
  .regex(
    DNS_LABEL,
    "must be a DNS label: lower-case letters, digits and inner hyphens, at most 63",
  );

const ipv4 = z.string().refine(isIpv4Address, "must be an IPv4 address such as 192.168.1.10");

const cidr = z
  .string()
  .refine(
    (text) => Ipv4Network.tryParse(text) !== undefined,
    "must be a network such as 192.168.1.0/24, without host bits",
  );

const AMOUNT = 'must be an amount with a unit, such as "512 MiB" or "12 GiB"';

/** An amount that `whole` can express, more than none of it. */
const dataSize = (unit: string, whole: (size: DataSize) => number) =>
  z.string(AMOUNT).transform((text, context) => {
    const size = attempt(() => DataSize.parse(text));
    const amount = size && attempt(() => whole(size));
    if (size && amount) return size;
    const message = size ? `must be a whole number of ${unit}, at least 1` : AMOUNT;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!LabError.isLabError(error)) throw error;
    return undefined;
  }
}

const memorySize = dataSize("MiB", (size) => size.toMebibytes());
const diskSize = dataSize("GiB", (size) => size.toGibibytes());

const domainName = z
  .string()
  .refine(
    (text) => text.split(".").every((label) => DNS_LABEL.test(label)),
    "must be a domain name such as lab.example.net",
  );

const hypervisor = z.strictObject({
  /** URL of the Proxmox VE API. */
  endpoint: z.url({
    protocol: /^https$/,
    error: "must be an https URL such as https://pve0:8006/",
  }),
  /** Storage for the VMs' disks and cloud-init drives. */
  datastore: z.string().min(1).default("local-lvm"),
  /** Linux bridge that the VMs are connected to. */
  bridge: z.string().min(1).default("vmbr0"),
});

const group = z.strictObject({
  /** What the hosts of the group run; a host may be both, where the constructs allow it. */
  roles: z.array(z.enum(["server", "client"])).min(1),
  cores: z.int().positive().default(2),
  memory: memorySize.default(DataSize.gibibytes(2)),
  /** Size of the root disk; it can only grow. Omitted: the template's size. */
  disk: diskSize.optional(),
  /** Facts about the hosts that jobs can ask for (Nomad's `meta.<key>`). */
  meta: z
    .record(z.string().regex(/^[A-Za-z0-9_]+$/, "must be letters, digits and _"), z.string())
    .default({}),
  /** Hypervisor of the hosts that name none themselves. */
  hypervisor: z.string().optional(),
});

const host = z.strictObject({
  name: dnsLabel,
  group: z.string(),
  address: ipv4,
  /** Proxmox' number of the VM. */
  vmid: z.int().min(100, "Proxmox reserves VMIDs below 100").max(999_999_999),
  hypervisor: z.string().optional(),
});

/** The shape of `*.inventory.yaml`; unknown keys are errors. */
export const inventorySchema = z.strictObject({
  network: z.strictObject({
    cidr,
    gateway: ipv4,
    domain: domainName,
    /** Resolvers of the hosts. Omitted: the gateway. */
    nameservers: z.array(ipv4).min(1).optional(),
  }),
  ssh: z
    .strictObject({
      /** Account that cloud-init makes on every VM. */
      user: z
        .string()
        .regex(/^[a-z_][a-z0-9_-]*$/, "must be a Linux user name")
        .default("lab"),
      /** Public keys of the people who may log in; the lab's own deploy key is added. */
      authorizedKeys: z
        .array(z.string().regex(/^(ssh|ecdsa|sk)-\S+ \S+/, "must be an OpenSSH public key"))
        .default([]),
      /** How long a host may take until its SSH server answers. */
      timeoutSeconds: z.int().positive().default(180),
    })
    .prefault({}),
  /** Name of the VM template that every VM is cloned from; it exists on each hypervisor. */
  template: z.string().min(1),
  hypervisors: z.record(dnsLabel, hypervisor),
  groups: z.record(dnsLabel, group),
  hosts: z.array(host),
});

/** Inventory as it is after parsing: sizes are {@link DataSize}, defaults are filled in. */
export type InventoryData = z.output<typeof inventorySchema>;
/** Inventory as people write it. */
export type InventoryInput = z.input<typeof inventorySchema>;
/** One entry of `hosts`. */
export type InventoryHostData = InventoryData["hosts"][number];
/** One entry of `groups`. */
export type InventoryGroupData = InventoryData["groups"][string];
/** One entry of `hypervisors`. */
export type InventoryHypervisorData = InventoryData["hypervisors"][string];
