import { AclToken } from "@cdktf/provider-consul/lib/acl-token";
import { DataConsulAclTokenSecretId } from "@cdktf/provider-consul/lib/data-consul-acl-token-secret-id";
import { Construct } from "constructs";
import type { ConsulAclPolicy } from "./consul-acl-policy";
import type { ITerraformDependable } from "../core/cdk";
import { Secret } from "../core/secret";

/** Options of {@link ConsulToken}. */
export interface ConsulTokenProps {
  /** What the token is for; shown in Consul. */
  readonly description: string;
  /** Policies of the token. @default - none */
  readonly policies?: readonly ConsulAclPolicy[];
  /** Node whose agent the token is for: the right to register just that node. @default - none */
  readonly node?: { readonly name: string; readonly datacenter: string };
  /** What must exist before. */
  readonly after: readonly ITerraformDependable[];
}

/** A token made by Consul. Its secret is in Terraform's state and nowhere else but where it is used. */
export class ConsulToken extends Construct {
  readonly secret: Secret;

  constructor(scope: Construct, id: string, props: ConsulTokenProps) {
    super(scope, id);
    const token = new AclToken(this, "Resource", {
      description: props.description,
      policies: props.policies?.map((policy) => policy.policyName),
      nodeIdentities: props.node && [
        { nodeName: props.node.name, datacenter: props.node.datacenter },
      ],
      local: false,
      dependsOn: [...props.after],
    });
    const secret = new DataConsulAclTokenSecretId(this, "Secret", { accessorId: token.accessorId });
    this.secret = Secret.fromToken(secret.secretId);
  }
}
