import { Namespace } from "@cdktf/provider-nomad/lib/namespace";
import { Construct } from "constructs";
import type { INomadCluster, INomadNamespace } from "../contracts/nomad-cluster";
import type { ITerraformDependable } from "../core/cdk";
import { LabError } from "../core/lab-error";

/** Options of {@link NomadNamespace}. */
export interface NomadNamespaceProps {
  /** The cluster it is in. */
  readonly cluster: INomadCluster;
  /** Name in Nomad. */
  readonly namespaceName: string;
  /** What it is for; shown in Nomad. @default - none */
  readonly description?: string;
}

/** A Nomad namespace, together with the Consul role that its tasks need. */
export class NomadNamespace extends Construct implements INomadNamespace {
  readonly namespaceName: string;
  readonly readiness: readonly ITerraformDependable[];

  /** @throws LabError for a name Nomad does not accept, and for `default`, which exists already */
  constructor(scope: Construct, id: string, props: NomadNamespaceProps) {
    super(scope, id);
    const { cluster, namespaceName } = props;
    if (!/^[A-Za-z0-9-]{1,128}$/.test(namespaceName)) {
      throw LabError.at(
        this,
        `namespace "${namespaceName}" is not accepted by Nomad`,
        "use letters, digits and hyphens, at most 128",
      );
    }
    if (namespaceName === "default") {
      throw LabError.at(this, 'namespace "default" always exists', "leave the job's namespace out");
    }
    this.namespaceName = namespaceName;
    const namespace = new Namespace(this, "Resource", {
      name: namespaceName,
      description: props.description,
      dependsOn: [...cluster.bootstrapped],
    });
    this.readiness = [namespace, ...cluster.admitNamespace(this, namespaceName)];
  }
}
