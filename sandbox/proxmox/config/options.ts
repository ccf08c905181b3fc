import type { z } from "zod";
import {
  boolean,
  decimal,
  dnsName,
  integer,
  oneOf,
  parseBoolean,
  parsed,
  text,
} from "../http/parameter-types";
import { maximumIpConfigs, parseIpConfig, parseNameservers, parseSshKeys } from "./cloud-init";
import { driveBuses, formatDrive, parseDrive } from "./drive";
import { formatNetworkCard, maximumNetworkCards, parseNetworkCard } from "./network-card";
import { parseProperties, type PropertySchema } from "./property-string";

/** An option of a VM's configuration. */
export interface VmOption {
  /** From what the API is given to what the configuration file holds. */
  readonly schema: z.ZodType<string, string>;
  /** How the API returns it: JSON has numbers where Proxmox VE's schema has integers and booleans. */
  readonly kind: "number" | "text";
  /** Whether a running VM gets it at once; otherwise it waits as a pending change for the next start. */
  readonly immediate: boolean;
}

function numeric(type: z.ZodType<number, string>, immediate = false): VmOption {
  return { schema: type.transform(String), kind: "number", immediate };
}

function textual(schema: z.ZodType<string, string>, immediate = false): VmOption {
  return { schema, kind: "text", immediate };
}

/** An option whose text is only checked: Proxmox VE keeps most property strings as they were sent. */
function checked(check: (value: string) => unknown, immediate = false): VmOption {
  return textual(
    parsed((value) => {
      check(value);
      return value;
    }),
    immediate,
  );
}

function properties(schema: PropertySchema, immediate = false): VmOption {
  return checked((value) => parseProperties(value, schema), immediate);
}

const anything = (): undefined => undefined;

function matching(pattern: RegExp): (value: string) => void {
  return (value) => {
    if (!pattern.test(value)) throw new Error("value does not match the regex pattern");
  };
}

/** Lower-cased, sorted, each once, with semicolons between. */
function normalizeTags(value: string): string {
  const tags = value.split(/[;,\s]+/).filter((tag) => tag !== "");
  for (const tag of tags) {
    if (!/^[a-z0-9_][a-z0-9_\-+.]*$/i.test(tag))
      throw new Error(`invalid format - invalid characters in tag '${tag}'`);
  }
  return [...new Set(tags.map((tag) => tag.toLowerCase()))].sort().join(";");
}

function parseMemory(value: string): string {
  const [, amount] = /^(?:current=)?(\d+)$/.exec(value) ?? [];
  if (amount === undefined)
    throw new Error(`invalid format - current: type check ('integer') failed - got '${value}'`);
  if (Number(amount) < 16)
    throw new Error("invalid format - current: value must have a minimum value of 16");
  return amount;
}

const agent: PropertySchema = {
  defaultKey: "enabled",
  keys: {
    enabled: parseBoolean,
    "freeze-fs-on-backup": parseBoolean,
    fstrim_cloned_disks: parseBoolean,
    type: matching(/^(virtio|isa)$/),
  },
};

const cpu: PropertySchema = {
  defaultKey: "cputype",
  keys: {
    cputype: matching(/^[\w.-]+$/),
    flags: matching(/^[+-][a-z0-9\-_.]+(;[+-][a-z0-9\-_.]+)*$/i),
    hidden: parseBoolean,
    "hv-vendor-id": matching(/^[a-z0-9]{1,12}$/i),
    "phys-bits": matching(/^(host|\d+)$/),
    "reported-model": anything,
  },
};

const startup: PropertySchema = {
  defaultKey: "order",
  keys: { order: matching(/^\d+$/), up: matching(/^\d+$/), down: matching(/^\d+$/) },
};

const vga: PropertySchema = {
  defaultKey: "type",
  keys: {
    type: matching(/^(cirrus|none|qxl\d?|serial[0-3]|std|virtio|virtio-gl|vmware)$/),
    memory: matching(/^\d+$/),
    clipboard: matching(/^vnc$/),
  },
};

const osTypes = [
  "other",
  "wxp",
  "w2k",
  "w2k3",
  "w2k8",
  "wvista",
  "win7",
  "win8",
  "win10",
  "win11",
  "l24",
  "l26",
  "solaris",
] as const;
const scsiControllers = [
  "lsi",
  "lsi53c810",
  "virtio-scsi-pci",
  "virtio-scsi-single",
  "megasas",
  "pvscsi",
] as const;

const single: Readonly<Record<string, VmOption>> = {
  acpi: numeric(boolean),
  agent: properties(agent),
  balloon: numeric(integer({ min: 0 })),
  bios: textual(oneOf(["seabios", "ovmf"])),
  boot: checked(matching(/^(order=)?[a-z0-9;]*$/i)),
  ciuser: textual(text(), true),
  citype: textual(oneOf(["configdrive2", "nocloud", "opennebula"]), true),
  ciupgrade: numeric(boolean, true),
  // Only that there is one is remembered; what is read back is what Proxmox VE shows, too.
  cipassword: textual(
    parsed(() => "**********"),
    true,
  ),
  cores: numeric(integer({ min: 1 })),
  cpu: properties(cpu),
  cpulimit: numeric(decimal({ min: 0, max: 128 })),
  cpuunits: numeric(integer({ min: 1, max: 262_144 })),
  description: textual(text(), true),
  hotplug: textual(text()),
  keyboard: textual(text(16)),
  kvm: numeric(boolean),
  localtime: numeric(boolean),
  machine: checked(
    matching(
      /^(pc|q35|pc(-i440fx)?-[\w.+]+|pc-q35-[\w.+]+|virt[\w.+-]*)(,viommu=(intel|virtio))?$/,
    ),
  ),
  memory: textual(parsed(parseMemory)),
  name: textual(dnsName, true),
  nameserver: checked(parseNameservers, true),
  numa: numeric(boolean),
  onboot: numeric(boolean, true),
  ostype: textual(oneOf(osTypes)),
  protection: numeric(boolean, true),
  scsihw: textual(oneOf(scsiControllers)),
  searchdomain: textual(text(), true),
  sockets: numeric(integer({ min: 1 })),
  sshkeys: checked(parseSshKeys, true),
  startup: properties(startup, true),
  tablet: numeric(boolean),
  tags: textual(parsed(normalizeTags), true),
  vcpus: numeric(integer({ min: 1 })),
  vga: properties(vga),
};

const drive = textual(
  parsed((value) => formatDrive(parseDrive(value))),
  true,
);

function numbered(prefix: string, count: number, option: VmOption): [string, VmOption][] {
  return Array.from({ length: count }, (_, index) => [`${prefix}${index}`, option]);
}

const options = new Map<string, VmOption>([
  ...Object.entries(single),
  ...numbered(
    "net",
    maximumNetworkCards,
    textual(parsed((value) => formatNetworkCard(parseNetworkCard(value)))),
  ),
  ...numbered("ipconfig", maximumIpConfigs, checked(parseIpConfig, true)),
  ...numbered("serial", 4, checked(matching(/^(socket|\/dev\/\S+)$/))),
  ...Object.entries(driveBuses).flatMap(([bus, count]) => numbered(bus, count, drive)),
]);

const unusedVolume = /^unused\d{1,3}$/;

const notSimulated =
  /^(affinity|amd-sev|arch|archive|args|audio0|autostart|bootdisk|cdrom|cicustom|efidisk0|freeze|hookscript|hostpci\d+|hugepages|ivshmem|keephugepages|lock|migrate_(downtime|speed)|numa[0-7]|parallel\d|revert|rng0|shares|skiplock|smbios1|spice_enhancements|startdate|tdf|template|tpmstate0|usb\d+|virtiofs\d+|vmgenid|vmstatestorage|watchdog)$/;

/** The option of this name, if the simulator has it. */
export function vmOption(name: string): VmOption | undefined {
  return options.get(name);
}

/** Whether Proxmox VE has an option of this name. */
export function optionExists(name: string): boolean {
  return options.has(name) || unusedVolume.test(name) || notSimulated.test(name);
}

/** Whether this is an option of Proxmox VE that the simulator cannot honour. */
export function isNotSimulated(name: string): boolean {
  return notSimulated.test(name);
}

/** Schema of a call that sets options. */
export const vmOptionShape: Readonly<Record<string, z.ZodOptional<z.ZodType<string, string>>>> =
  Object.fromEntries([...options].map(([name, { schema }]) => [name, schema.optional()]));
