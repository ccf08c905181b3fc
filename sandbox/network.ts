import { existsSync, readdirSync, rmdirSync } from "node:fs";
import { run, tryRun } from "./run";

/**
 * The network of the lab: one namespace with a bridge, and one namespace per node plugged into it.
 * No interface leads out of it, so nothing a lab does can reach the machine's own network.
 */
export const labNamespace = "homelab";
export const labAddress = "10.77.0.254";
export const labCidr = `${labAddress}/24`;
export const bridge = "vmbr0";

const namespaces = "/run/netns";

/** Namespace of a node. The shared prefix is how `down` finds it, whatever was lost in a crash. */
export function nodeNamespace(machineName: string): string {
  return `${labNamespace}-${machineName}`;
}

export function namespaceFile(namespace: string): string {
  return `${namespaces}/${namespace}`;
}

/** Namespaces of the lab that exist now, the nodes' first. */
export function existingNamespaces(): string[] {
  if (!existsSync(namespaces)) return [];
  const names = readdirSync(namespaces).filter((name) => name.startsWith(`${labNamespace}-`));
  return existsSync(namespaceFile(labNamespace)) ? [...names, labNamespace] : names;
}

/**
 * A command that runs in the lab's network and shares everything else with its caller.
 * (`ip netns exec` would also give it its own mounts, which nobody else could see or undo.)
 */
export function inLab(command: readonly string[]): string[] {
  return ["nsenter", `--net=${namespaceFile(labNamespace)}`, "--", ...command];
}

export async function createLabNetwork(): Promise<void> {
  if (!existsSync(namespaceFile(labNamespace))) await ip("netns", "add", labNamespace);
  const inNamespace = (...args: string[]) => ip("-n", labNamespace, ...args);
  await inNamespace("link", "set", "lo", "up");
  const present = await tryRun("ip", ["-n", labNamespace, "link", "show", bridge]);
  if (present.code !== 0) await inNamespace("link", "add", bridge, "type", "bridge");
  await inNamespace("address", "replace", labCidr, "dev", bridge);
  await inNamespace("link", "set", bridge, "up");
  // Whatever a node sends beyond the lab is refused at once instead of lost until a time-out.
  await inNamespace("route", "replace", "unreachable", "default");
  await run("nsenter", [...inLab(["sysctl", "-q", "-w", "net.ipv4.ip_forward=1"]).slice(1)]);
}

export interface NodePlug {
  readonly namespace: string;
  /** Names the bridge's end of the cable; Linux allows 15 characters, so the VMID it is. */
  readonly vmid: number;
  readonly mac: string;
}

/** A namespace whose `eth0` is plugged into the bridge. The node itself configures and raises it. */
export async function createNodeNetwork(plug: NodePlug): Promise<void> {
  const port = `vm${plug.vmid}`;
  await ip("netns", "add", plug.namespace);
  await ip(
    ...["link", "add", port, "netns", labNamespace, "type", "veth"],
    ...["peer", "name", "eth0", "address", plug.mac, "netns", plug.namespace],
  );
  await ip("-n", labNamespace, "link", "set", port, "master", bridge, "up");
}

/** Removes a namespace; the cables and bridges in it go with it. Fine if it is not there. */
export async function deleteNamespace(namespace: string): Promise<void> {
  if (existsSync(namespaceFile(namespace))) await ip("netns", "delete", namespace);
}

/** `ip netns` mounts its directory onto itself; with the last namespace that goes too. */
export async function forgetNamespaceDirectory(): Promise<void> {
  if (!existsSync(namespaces) || readdirSync(namespaces).length > 0) return;
  await tryRun("umount", [namespaces]);
  if (readdirSync(namespaces).length === 0) rmdirSync(namespaces);
}

export interface InterfaceAddress {
  readonly address: string;
  readonly prefix: number;
  readonly family: "ipv4" | "ipv6";
}

export interface NetworkInterface {
  readonly name: string;
  readonly mac: string;
  readonly addresses: readonly InterfaceAddress[];
}

/** The interfaces as the node sees them. */
export async function readInterfaces(namespace: string): Promise<NetworkInterface[]> {
  return parseInterfaces(await run("ip", ["-n", namespace, "-j", "address", "show"]));
}

interface IpLink {
  readonly ifname: string;
  readonly address?: string;
  readonly addr_info?: readonly {
    readonly family: string;
    readonly local: string;
    readonly prefixlen: number;
  }[];
}

export function parseInterfaces(json: string): NetworkInterface[] {
  return (JSON.parse(json) as IpLink[])
    .filter((link) => typeof link.ifname === "string")
    .map((link) => ({
      name: link.ifname,
      mac: link.address ?? "00:00:00:00:00:00",
      addresses: (link.addr_info ?? []).map((info) => ({
        address: info.local,
        prefix: info.prefixlen,
        family: info.family === "inet" ? "ipv4" : "ipv6",
      })),
    }));
}

async function ip(...args: string[]): Promise<void> {
  await run("ip", args);
}
