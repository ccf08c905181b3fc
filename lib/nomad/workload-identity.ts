import { AclAuthMethod } from "@cdktf/provider-consul/lib/acl-auth-method";
import { AclBindingRule } from "@cdktf/provider-consul/lib/acl-binding-rule";
import { AclRole } from "@cdktf/provider-consul/lib/acl-role";
import { Construct } from "constructs";
import type { NomadMembership } from "./nomad-membership";
import { nomadPorts } from "./nomad-ports";
import { ConsulAclPolicy } from "../consul/consul-acl-policy";
import { Fn, type ITerraformDependable } from "../core/cdk";
import { terraformText } from "../core/terraform-text";

/** Options of {@link WorkloadIdentity}. */
export interface WorkloadIdentityProps {
  /** The Nomad cluster that signs, with the Consul cluster that trusts it. */
  readonly membership: NomadMembership;
  /** What must exist before: Nomad has a leader, because Consul fetches its keys at once. */
  readonly after: readonly ITerraformDependable[];
}

/** Claims of Nomad's workload identities that Consul's rules may look at. */
const CLAIMS = [
  "consul_namespace",
  "nomad_job_id",
  "nomad_namespace",
  "nomad_service",
  "nomad_task",
];

/**
 * Lets Nomad's workloads log in to Consul with the identities Nomad signs for them: the very objects that
 * `nomad setup consul` makes. A service may register under its own name; tasks get the role of
 * their namespace, `nomad-<namespace>-tasks`, which reads catalog and keys.
 */
export class WorkloadIdentity extends Construct {
  /** What jobs that use Consul wait for. */
  readonly readiness: readonly ITerraformDependable[];
  private readonly tasksPolicy: ConsulAclPolicy;

  constructor(scope: Construct, id: string, props: WorkloadIdentityProps) {
    super(scope, id);
    const { membership } = props;
    const after = [...membership.consul.readiness, ...props.after];
    const method = new AclAuthMethod(this, "Resource", {
      name: "nomad-workloads",
      displayName: "nomad-workloads",
      description: "Login method for Nomad workloads using workload identities",
      type: "jwt",
      tokenLocality: "local",
      // Terraform's own encoder: the provider compares the text, keys sorted. No MaxTokenTTL: Nomad
      // cannot renew a Consul token that has run out.
      configJson: Fn.jsonencode({
        BoundAudiences: ["consul.io"],
        ClaimMappings: Object.fromEntries(CLAIMS.map((claim) => [claim, claim])),
        JWKSCACert: membership.authority.certificatePem,
        JWKSURL: jwksUrl(membership),
        JWTSupportedAlgs: ["RS256"],
      }),
      dependsOn: after,
    });
    const services = new AclBindingRule(this, "Services", {
      authMethod: method.name,
      description: "Binding rule for services registered from Nomad",
      bindType: "service",
      bindName: terraformText("${value.nomad_service}"),
      selector: '"nomad_service" in value',
    });
    const tasks = new AclBindingRule(this, "Tasks", {
      authMethod: method.name,
      description: "Binding rule for Nomad tasks",
      bindType: "role",
      bindName: terraformText("nomad-${value.nomad_namespace}-tasks"),
      selector: '"nomad_service" not in value',
    });
    this.tasksPolicy = new ConsulAclPolicy(this, "TasksPolicy", {
      policyName: "policy-nomad-tasks",
      description: "ACL policy used by Nomad tasks",
      rules: {
        nodePrefix: { "": "read" },
        servicePrefix: { "": "read" },
        keyPrefix: { "": "read" },
      },
      after,
    });
    this.readiness = [services, tasks, this.roleFor(this, "DefaultTasks", "default")];
  }

  /**
   * The role that tasks of a Nomad namespace get. Without it their login is refused and their
   * allocations fail.
   */
  roleFor(scope: Construct, id: string, namespace: string): ITerraformDependable {
    return new AclRole(scope, id, {
      name: `nomad-${namespace}-tasks`,
      description: `ACL role for Nomad tasks in namespace ${namespace}`,
      policies: [this.tasksPolicy.policyName],
    });
  }
}

/**
 * Where Consul's servers fetch Nomad's public keys: from the Nomad server on the same host where every
 * one of them has one, so that no single machine is needed; else from the first Nomad server.
 */
function jwksUrl({ consul, serverHosts }: NomadMembership): string {
  const onNomadServers = consul.serverHosts.every((host) =>
    serverHosts.some((server) => server.hostName === host.hostName),
  );
  const local = consul.serverHosts.length > 0 && onNomadServers;
  const address = local ? "127.0.0.1" : (serverHosts[0]?.address ?? "127.0.0.1");
  return `https://${address}:${nomadPorts.http}/.well-known/jwks.json`;
}
