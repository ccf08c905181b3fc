import type { ICertificateAuthority } from "../contracts/certificate-authority";
import type { IHost } from "../contracts/host";
import type { Secret } from "../core/secret";

/** What an agent needs to know to be a member of a Consul datacenter. */
export interface ConsulMembership {
  /** Name of the datacenter. */
  readonly datacenter: string;
  /** Hosts of all servers. */
  readonly serverHosts: readonly IHost[];
  /** Authority of the agents' certificates. */
  readonly authority: ICertificateAuthority;
  /** Gossip key: 32 bytes in base64. */
  readonly gossipKey: Secret;
}
