import type { IConstruct } from "constructs";
import type { IHost } from "./host";
import type { ITerraformDependable } from "../core/cdk";

/** A Consul agent on one host, as other programs on that host see it. */
export interface IConsulAgent extends IConstruct {
  readonly host: IHost;
  /** What must exist before programs on the host may use the agent. */
  readonly readiness: readonly ITerraformDependable[];
}

/** A Consul datacenter with TLS and ACLs. */
export interface IConsulCluster extends IConstruct {
  /** Name of the datacenter. */
  readonly datacenter: string;
  /** Hosts that run servers. Empty for somebody else's cluster. */
  readonly serverHosts: readonly IHost[];
  /** What must exist before ACL objects can be made in the cluster. */
  readonly readiness: readonly ITerraformDependable[];
  /** The agent on a host: the server's, or a client agent, which is added when there is none. */
  agentOn(host: IHost): IConsulAgent;
}
