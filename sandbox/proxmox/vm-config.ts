import { randomBytes } from "node:crypto";
import { z } from "zod";
import { pveBoolean, pveInteger } from "./parameters";
import { PveError } from "./pve-error";
import type { SeedFacts } from "../machines/cloud-init-seed";
import type { Machine } from "../machines/machine-driver";

/** Configuration of a VM as Proxmox returns it: numbers are numbers, `memory` is text. */
export type VmConfig = Readonly<Record<string, string | number>>;

const property = z.string().min(1);
const flag = pveBoolean.transform((value) => (value ? 1 : 0));

/** Parameters of `PUT .../config` that can be stored as they are given. */
const settings = {
  agent: property,
  balloon: pveInteger,
  bios: z.enum(["seabios", "ovmf"]),
  boot: property,
  ciuser: z.string().regex(/^[a-z_][a-z0-9_-]*$/, "invalid user name"),
  cores: pveInteger.refine((cores) => cores >= 1, "value must have a minimum value of 1"),
  cpu: property,
  cpulimit: pveInteger,
  cpuunits: pveInteger,
  description: z.string(),
  ide2: property,
  ipconfig0: z
    .string()
    .regex(
      /^((ip|gw)=[0-9./]+)(,(ip|gw)=[0-9./]+)?$/,
      "invalid format - expected ip=CIDR,gw=address",
    ),
  keyboard: property,
  memory: z.string().regex(/^\d+$/, "type check ('integer') failed"),
  name: z
    .string()
    .regex(
      /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/,
      "value does not look like a valid DNS name",
    ),
  nameserver: z.string().regex(/^[0-9.]+( [0-9.]+)*$/, "invalid address list"),
  net0: property,
  numa: flag,
  onboot: flag,
  ostype: property,
  protection: flag,
  scsihw: property,
  searchdomain: property,
  serial0: property,
  sockets: pveInteger,
  sshkeys: property,
  startup: property,
  tablet: flag,
  tags: z.string(),
  vga: property,
} satisfies Record<string, z.ZodType<string | number>>;

const isDisk = (key: string) => /^(scsi|virtio|sata)\d+$/.test(key);

/** Body of `PUT` and `POST .../config`. */
export const configChangeSchema = z
  .strictObject({ ...settings, delete: z.string(), digest: z.string(), skiplock: flag })
  .partial()
  .catchall(z.never());

/** The configuration after a change. Disks are changed by resize, not here. */
export function changeConfig(
  config: VmConfig,
  change: z.output<typeof configChangeSchema>,
): VmConfig {
  const { delete: removed, digest: _digest, skiplock: _skiplock, ...set } = change;
  const next: Record<string, string | number> = { ...config };
  for (const key of (removed ?? "").split(",").filter(Boolean)) {
    if (
      !(key in settings) &&
      !/^(net|ide|ipconfig|serial|hostpci|usb|scsi|virtio|sata)\d+$/.test(key)
    ) {
      throw PveError.parameters({ delete: `unable to delete '${key}' - no such option` });
    }
    delete next[key];
  }
  for (const [key, value] of Object.entries(set)) {
    if (value === undefined) continue;
    next[key] = typeof value === "string" ? storedForm(key, value, String(config.vmid)) : value;
  }
  if (typeof next.net0 === "string") next.net0 = withMac(next.net0, config.net0);
  return next;
}

/** Proxmox makes a volume of `<store>:cloudinit`. */
function storedForm(key: string, value: string, vmid: string): string {
  const cloudInit = key === "ide2" ? /^(?:file=)?([^:]+):cloudinit/.exec(value) : undefined;
  return cloudInit ? `${cloudInit[1] ?? ""}:vm-${vmid}-cloudinit,media=cdrom` : value;
}

/** `virtio=MAC,bridge=...`: an interface keeps its MAC, a new one gets a random one. */
function withMac(net: string, before: string | number | undefined): string {
  const fields = net.split(",").filter((field) => !field.startsWith("model="));
  const model =
    /(?:^|,)model=([a-z0-9]+)/.exec(net)?.[1] ?? /^([a-z0-9]+)=/.exec(net)?.[1] ?? "virtio";
  const rest = fields.filter(
    (field) => !field.startsWith(`${model}=`) && !field.startsWith("macaddr="),
  );
  const mac =
    /(?:macaddr|virtio|e1000)=((?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2})/.exec(net)?.[1] ??
    macOf(before) ??
    `BC:24:11:${randomBytes(3)
      .toString("hex")
      .toUpperCase()
      .replace(/(..)(..)(..)/, "$1:$2:$3")}`;
  return [`${model}=${mac}`, ...rest].join(",");
}

function macOf(net: string | number | undefined): string | undefined {
  return /((?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2})/.exec(String(net ?? ""))?.[1];
}

/** The configuration of a clone: the template's, with disks and drives of its own. */
export function cloneConfig(
  template: VmConfig,
  clone: { readonly newid: number; readonly name: string; readonly storage?: string },
): VmConfig {
  const { template: _template, ...rest } = template;
  const config: Record<string, string | number> = { ...rest, vmid: clone.newid, name: clone.name };
  for (const [key, value] of Object.entries(config)) {
    if (isDisk(key)) {
      const [volume = "", ...options] = String(value).split(",");
      const store = clone.storage ?? volume.split(":")[0] ?? "";
      config[key] = [`${store}:vm-${clone.newid}-disk-0`, ...options].join(",");
    }
  }
  if (typeof config.net0 === "string")
    config.net0 = withMac(config.net0.replace(/=[0-9A-F:]{17}/i, "=random"), undefined);
  return config;
}

/** Size of a disk in GiB. */
export function diskSize(config: VmConfig, disk: string): number {
  return Number(/size=(\d+)G/.exec(String(config[disk] ?? ""))?.[1] ?? Number.NaN);
}

/** The configuration with a larger disk. */
export function resizeDisk(config: VmConfig, disk: string, size: string): VmConfig {
  const before = diskSize(config, disk);
  const after = Number(/^(\d+)G$/.exec(size)?.[1] ?? Number.NaN);
  if (Number.isNaN(before)) throw new PveError(500, `disk '${disk}' does not exist`);
  if (Number.isNaN(after))
    throw PveError.parameters({ size: "value does not match the regex pattern" });
  if (after < before) throw new PveError(500, "shrinking disks is not supported");
  return { ...config, [disk]: String(config[disk]).replace(/size=\d+G/, `size=${after}G`) };
}

/** What the driver needs to know of a VM. */
export function toMachine(vmid: number, config: VmConfig): Machine {
  const text = (key: string) => (config[key] === undefined ? undefined : String(config[key]));
  const ip = Object.fromEntries(
    (text("ipconfig0") ?? "")
      .split(",")
      .filter(Boolean)
      .map((field) => field.split("=")),
  ) as { ip?: string; gw?: string };
  const name = text("name") ?? `vm-${vmid}`;
  const facts: SeedFacts = {
    hostname: name,
    mac: macOf(config.net0) ?? "00:00:00:00:00:00",
    user: text("ciuser"),
    sshKeys: decodeURIComponent(text("sshkeys") ?? "")
      .split("\n")
      .filter(Boolean),
    address: ip.ip,
    gateway: ip.gw,
    nameservers: (text("nameserver") ?? "").split(" ").filter(Boolean),
    searchDomain: text("searchdomain"),
  };
  return {
    vmid,
    name,
    cores: Number(config.cores ?? 1) * Number(config.sockets ?? 1),
    memoryMegabytes: Number(config.memory ?? 512),
    facts,
  };
}
