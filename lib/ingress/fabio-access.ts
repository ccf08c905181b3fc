import { AclBindingRule } from "@cdktf/provider-consul/lib/acl-binding-rule";
import { AclRole } from "@cdktf/provider-consul/lib/acl-role";
import { Construct } from "constructs";
import { ConsulAclPolicy } from "../consul/consul-acl-policy";
import type { INomadCluster, INomadNamespace } from "../contracts/nomad-cluster";
import type { ITerraformDependable } from "../core/cdk";

/** Options of {@link FabioAccess}. */
export interface FabioAccessProps {
  readonly cluster: INomadCluster;
  readonly jobId: string;
  /** @default - the default namespace */
  readonly namespace?: INomadNamespace;
  /** What else the job waits for. */
  readonly after: readonly ITerraformDependable[];
}

/**
 * What Fabio may read in Consul, for exactly its job. It is the job's namespace once more: a
 * namespace in which the job may start, because its login gets the role.
 */
export class FabioAccess extends Construct implements INomadNamespace {
  readonly namespaceName: string;
  readonly readiness: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: FabioAccessProps) {
    super(scope, id);
    const { cluster, jobId, namespace } = props;
    this.namespaceName = namespace?.namespaceName ?? "default";
    const name = `nomad-${this.namespaceName}-job-${jobId}`;
    const policy = new ConsulAclPolicy(this, "Policy", {
      policyName: name,
      description: "Fabio: reads health, catalog and its own keys",
      rules: {
        agentPrefix: { "": "read" },
        nodePrefix: { "": "read" },
        servicePrefix: { "": "read" },
        keyPrefix: { "fabio/": "read" },
      },
      after: cluster.readiness,
    });
    const role = new AclRole(this, "Role", {
      name,
      description: `Job ${jobId} in Nomad's namespace ${this.namespaceName}`,
      policies: [policy.policyName],
    });
    const rule = new AclBindingRule(this, "Rule", {
      authMethod: "nomad-workloads",
      description: `Tasks of job ${jobId}`,
      bindType: "role",
      bindName: role.name,
      selector: [
        `value.nomad_job_id == "${jobId}"`,
        `value.nomad_namespace == "${this.namespaceName}"`,
        '"nomad_service" not in value',
      ].join(" and "),
      dependsOn: [...cluster.readiness],
    });
    this.readiness = [...(namespace?.readiness ?? []), rule, ...props.after];
  }
}
