import { randomBytes } from "node:crypto";
import { parseBoolean } from "../http/parameter-types";
import { formatProperties, parseProperties, type PropertySchema } from "./property-string";

/** A network card: `net0: virtio=BC:24:11:00:00:01,bridge=vmbr0`. */
export interface NetworkCard {
  readonly model: string;
  readonly mac: string;
  readonly options: Readonly<Record<string, string>>;
}

/** How many network cards a VM may have. */
export const maximumNetworkCards = 32;

const models = ["e1000", "e1000e", "rtl8139", "virtio", "vmxnet3"];

function checkMac(value: string): void {
  if (!/^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$/i.test(value)) {
    throw new Error("value does not look like a valid unicast MAC address");
  }
}

function numberUpTo(maximum: number): (value: string) => void {
  return (value) => {
    if (!/^\d+$/.test(value)) throw new Error(`type check ('integer') failed - got '${value}'`);
    if (Number(value) > maximum) throw new Error(`value must have a maximum value of ${maximum}`);
  };
}

const schema: PropertySchema = {
  defaultKey: "model",
  keys: {
    model: (value) => {
      if (!models.includes(value)) {
        throw new Error(
          `value '${value}' does not have a value in the enumeration '${models.join(", ")}'`,
        );
      }
    },
    ...Object.fromEntries(models.map((model) => [model, checkMac])),
    macaddr: checkMac,
    bridge: (value) => {
      if (!/^[-_.\w]+$/.test(value)) throw new Error("value does not match the regex pattern");
    },
    firewall: parseBoolean,
    link_down: parseBoolean,
    mtu: numberUpTo(65_520),
    queues: numberUpTo(64),
    rate: (value) => {
      if (!/^\d+(\.\d+)?$/.test(value))
        throw new Error(`type check ('number') failed - got '${value}'`);
    },
    tag: numberUpTo(4094),
    trunks: (value) => {
      if (!/^\d+(-\d+)?(;\d+(-\d+)?)*$/.test(value))
        throw new Error("value does not match the regex pattern");
    },
  },
};

/** A card without a MAC address gets a new one, each time it is set, as in Proxmox VE. */
export function parseNetworkCard(text: string, newMac: () => string = randomMac): NetworkCard {
  const { model, macaddr, ...others } = parseProperties(text, schema);
  const short = models.find((name) => others[name] !== undefined);
  if (model === undefined && short === undefined) {
    throw new Error("invalid format - model: property is missing and it is not optional");
  }
  const options = Object.fromEntries(Object.entries(others).filter(([key]) => key !== short));
  const mac = (short === undefined ? macaddr : others[short]) ?? newMac();
  return { model: model ?? short ?? "", mac: mac.toUpperCase(), options };
}

/** The short form, with the model as the MAC address's key. */
export function formatNetworkCard({ model, mac, options }: NetworkCard): string {
  const rest = formatProperties(options);
  return `${model}=${mac}${rest === "" ? "" : `,${rest}`}`;
}

/** A MAC address with Proxmox VE's own prefix. */
export function randomMac(): string {
  const [a, b, c] = [...randomBytes(3)].map((byte) => byte.toString(16).padStart(2, "0"));
  return `BC:24:11:${a ?? ""}:${b ?? ""}:${c ?? ""}`.toUpperCase();
}
