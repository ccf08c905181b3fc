import { Ipv4Network } from "./ipv4-network";
import { LabError } from "../core/lab-error";

/** Facts of the LAN; see {@link LabNetwork}. */
export interface LabNetworkProps {
  /** Network in CIDR form, e.g. `192.168.1.0/24`. */
  readonly cidr: string;
  /** Address of the router. */
  readonly gateway: string;
  /** Domain the hosts live under, e.g. `lab.example.net`. */
  readonly domain: string;
  /** Resolvers of the hosts. @default - the gateway */
  readonly nameservers?: readonly string[];
}

/** The network a lab lives in, typed once. */
export class LabNetwork {
  /** Address of the router. */
  readonly gateway: string;
  /** Domain the hosts live under. */
  readonly domain: string;
  /** Resolvers of the hosts. */
  readonly nameservers: readonly string[];
  private readonly network: Ipv4Network;

  /** @throws LabError when the CIDR is none or the gateway lies outside it */
  constructor(props: LabNetworkProps) {
    const network = Ipv4Network.tryParse(props.cidr);
    if (!network) {
      throw LabError.in(
        "LabNetwork.cidr",
        `"${props.cidr}" is not a network`,
        "write it as 192.168.1.0/24, without host bits",
      );
    }
    if (!network.isUsable(props.gateway)) {
      throw LabError.in(
        "LabNetwork.gateway",
        `${props.gateway} is not a host address of ${props.cidr}`,
        "use the router's address on this network",
      );
    }
    this.network = network;
    this.gateway = props.gateway;
    this.domain = props.domain;
    this.nameservers = props.nameservers ?? [props.gateway];
  }

  /** Network in CIDR form. */
  get cidr(): string {
    return this.network.toString();
  }

  /** Length of the network's prefix in bits. */
  get prefixLength(): number {
    return this.network.prefixLength;
  }

  /** True for an address a host of this network can have. */
  contains(address: string): boolean {
    return this.network.isUsable(address);
  }
}
