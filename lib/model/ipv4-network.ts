import { Address4 } from "ip-address";

/** True for a plain IPv4 address such as `192.168.1.10`. */
export function isIpv4Address(text: string): boolean {
  return !text.includes("/") && Address4.isValid(text);
}

/** An IPv4 network in CIDR form: the facts that addresses are checked against. */
export class Ipv4Network {
  private readonly network: Address4;

  private constructor(cidr: string) {
    this.network = new Address4(cidr);
  }

  /** The network, or undefined when the text is no CIDR or has host bits set (`10.0.0.1/24`). */
  static tryParse(cidr: string): Ipv4Network | undefined {
    if (!cidr.includes("/") || !Address4.isValid(cidr)) return undefined;
    const parsed = new Ipv4Network(cidr);
    return parsed.network.startAddress().correctForm() === parsed.network.correctForm()
      ? parsed
      : undefined;
  }

  /** Length of the prefix in bits, e.g. 24. */
  get prefixLength(): number {
    return this.network.subnetMask;
  }

  /** True when the address lies inside and is neither the network's own nor its broadcast address. */
  isUsable(address: string): boolean {
    if (!isIpv4Address(address)) return false;
    const value = new Address4(address);
    return (
      value.isInSubnet(this.network) &&
      value.correctForm() !== this.network.startAddress().correctForm() &&
      value.correctForm() !== this.network.endAddress().correctForm()
    );
  }

  /** CIDR text. */
  toString(): string {
    return `${this.network.correctForm()}/${this.prefixLength}`;
  }
}
