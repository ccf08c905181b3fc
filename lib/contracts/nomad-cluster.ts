import type { Construct, IConstruct } from "constructs";
import type { ITerraformDependable } from "../core/cdk";

/** A namespace in a Nomad cluster. */
export interface INomadNamespace extends IConstruct {
  /** Name in Nomad. */
  readonly namespaceName: string;
  /** What jobs in the namespace wait for. */
  readonly readiness: readonly ITerraformDependable[];
}

/** A Nomad cluster with TLS and ACLs. */
export interface INomadCluster extends IConstruct {
  /** Nomad region. */
  readonly region: string;
  /** URL of the API, e.g. `https://192.168.1.120:4646`. */
  readonly httpAddress: string;
  /** What objects of the control plane (namespaces, policies, variables) wait for. */
  readonly bootstrapped: readonly ITerraformDependable[];
  /** What jobs wait for: clients are ready, workloads can log in to Consul. */
  readonly readiness: readonly ITerraformDependable[];
  /** Makes what a new namespace needs outside Nomad. @returns what its jobs wait for */
  admitNamespace(scope: Construct, namespace: string): readonly ITerraformDependable[];
}
