import { isIP, isIPv4, isIPv6 } from "node:net";
import { parseProperties, type Properties, type PropertySchema } from "./property-string";

/** How many network cards cloud-init can configure. */
export const maximumIpConfigs = 32;

const ipConfigSchema: PropertySchema = {
  keys: {
    ip: (value) => {
      if (value !== "dhcp") checkCidr(value, isIPv4, 32, "IPv4");
    },
    gw: (value) => {
      if (!isIPv4(value)) throw new Error("value does not look like a valid IPv4 address");
    },
    ip6: (value) => {
      if (value !== "dhcp" && value !== "auto") checkCidr(value, isIPv6, 128, "IPv6");
    },
    gw6: (value) => {
      if (!isIPv6(value)) throw new Error("value does not look like a valid IPv6 address");
    },
  },
};

function checkCidr(
  value: string,
  isAddress: (text: string) => boolean,
  bits: number,
  family: string,
): void {
  const [address = "", prefix = "", ...more] = value.split("/");
  const good = isAddress(address) && /^\d{1,3}$/.test(prefix) && Number(prefix) <= bits;
  if (!good || more.length > 0) {
    throw new Error(`value does not look like a valid ${family} network configuration`);
  }
}

/** `ip=10.77.0.11/24,gw=10.77.0.254`; a gateway needs an address to be reached from. */
export function parseIpConfig(text: string): Properties {
  const properties = parseProperties(text, ipConfigSchema);
  for (const [gateway, address] of [
    ["gw", "ip"],
    ["gw6", "ip6"],
  ] as const) {
    const own = properties[address];
    if (properties[gateway] !== undefined && own?.includes("/") !== true) {
      throw new Error(
        `invalid format - ${gateway}: missing property - '${address}' requires an address`,
      );
    }
  }
  return properties;
}

/** Name servers, separated by spaces, commas or semicolons. */
export function parseNameservers(text: string): string[] {
  return text.split(/[\s,;]+/).filter((address) => {
    if (address === "") return false;
    if (isIP(address) === 0)
      throw new Error("invalid format - value does not look like a valid IP address");
    return true;
  });
}

const keyPattern =
  /^(?:[^\s"]+(?:"[^"]*")?\s+)?(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+)\s+[A-Za-z0-9+/]+={0,3}(?:\s.*)?$/;

/** The keys in `sshkeys`, which is percent-encoded inside whatever encodes the request. */
export function parseSshKeys(encoded: string): string[] {
  if (!/^(?:[\w.!~*'()-]|%[0-9a-f]{2})*$/i.test(encoded)) {
    throw new Error("invalid format - invalid urlencoded string");
  }
  const keys = decodeKeys(encoded)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  if (!keys.every((key) => keyPattern.test(key)))
    throw new Error("SSH public key validation error");
  return keys;
}

/** The other direction of parseSshKeys. */
export function formatSshKeys(keys: readonly string[]): string {
  return encodeURIComponent(keys.join("\n")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decodeKeys(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch (error) {
    throw new Error("invalid format - invalid urlencoded string", { cause: error });
  }
}
