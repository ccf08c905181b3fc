import type { ICertificateAuthority } from "../contracts/certificate-authority";
import type { IConsulCluster } from "../contracts/consul-cluster";
import type { IHost } from "../contracts/host";

/** What an agent needs to know to be a member of a Nomad cluster. */
export interface NomadMembership {
  /** Nomad region. */
  readonly region: string;
  /** Nomad datacenter. */
  readonly datacenter: string;
  /** Hosts of all servers. */
  readonly serverHosts: readonly IHost[];
  /** Authority of the agents' certificates. */
  readonly authority: ICertificateAuthority;
  /** The Consul cluster services are registered in. */
  readonly consul: IConsulCluster;
}
