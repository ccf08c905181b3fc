import { AclPolicy } from "@cdktf/provider-consul/lib/acl-policy";
import { Construct } from "constructs";
import type { ITerraformDependable } from "../core/cdk";
import { LabError } from "../core/lab-error";
import { block, attributes, renderHcl, type HclBody } from "../render/hcl";

/** Access to one kind of Consul resource. */
export type ConsulAccess = "read" | "write" | "list" | "deny";

/** Rules of a Consul ACL policy. A key is a name or, under `...Prefix`, the beginning of names; "" is all. */
export interface ConsulAclRules {
  readonly agentPrefix?: Readonly<Record<string, ConsulAccess>>;
  readonly nodePrefix?: Readonly<Record<string, ConsulAccess>>;
  readonly service?: Readonly<Record<string, ConsulAccess>>;
  readonly servicePrefix?: Readonly<Record<string, ConsulAccess>>;
  readonly keyPrefix?: Readonly<Record<string, ConsulAccess>>;
  /** Raft, autopilot, keyring. */
  readonly operator?: "read" | "write";
}

/** Options of {@link ConsulAclPolicy}. */
export interface ConsulAclPolicyProps {
  /** Name in Consul: letters, digits, `-` and `_`. */
  readonly policyName: string;
  /** What it is for; shown in Consul. */
  readonly description: string;
  readonly rules: ConsulAclRules;
  /** What must exist before. */
  readonly after: readonly ITerraformDependable[];
}

/** An ACL policy in Consul, from typed rules. */
export class ConsulAclPolicy extends Construct {
  /** Name in Consul; as a reference, so that users of the policy are made after it. */
  readonly policyName: string;

  /** @throws LabError when the name is not one Consul accepts */
  constructor(scope: Construct, id: string, props: ConsulAclPolicyProps) {
    super(scope, id);
    if (!/^[A-Za-z0-9_-]{1,128}$/.test(props.policyName)) {
      throw LabError.at(
        this,
        `policy name "${props.policyName}" is not accepted by Consul`,
        "use letters, digits, - and _, at most 128",
      );
    }
    this.policyName = new AclPolicy(this, "Resource", {
      name: props.policyName,
      description: props.description,
      rules: renderConsulRules(props.rules),
      dependsOn: [...props.after],
    }).name;
  }
}

/** Text of the rules in HCL. */
export function renderConsulRules(rules: ConsulAclRules): string {
  const blocks = (type: string, access: Readonly<Record<string, ConsulAccess>> = {}): HclBody =>
    Object.entries(access).map(([name, policy]) => block(type, [name], attributes({ policy })));
  return renderHcl(
    [
      ...attributes({ operator: rules.operator }),
      ...blocks("agent_prefix", rules.agentPrefix),
      ...blocks("node_prefix", rules.nodePrefix),
      ...blocks("service", rules.service),
      ...blocks("service_prefix", rules.servicePrefix),
      ...blocks("key_prefix", rules.keyPrefix),
    ],
    { dialect: "hcl1" },
  );
}
