import { Bytes } from "@cdktf/provider-random/lib/bytes";
import { Construct } from "constructs";
import { TerraformLocal } from "./cdk";
import { Secret } from "./secret";

/** Options of {@link RandomSecret}. */
export interface RandomSecretProps {
  /** Length in bytes. 16 for a UUID, 32 for a gossip key. */
  readonly bytes: number;
}

/**
 * Random bytes that are made once and kept in Terraform's state.
 *
 * `random_bytes` and not `random_uuid` or `random_id`: those two carry the value as their resource
 * id, which Terraform prints in every plan and apply.
 */
export class RandomSecret extends Construct {
  private readonly resource: Bytes;

  constructor(scope: Construct, id: string, props: RandomSecretProps) {
    super(scope, id);
    this.resource = new Bytes(this, "Resource", { length: props.bytes });
  }

  /** The bytes in standard base64. */
  get base64(): Secret {
    return Secret.fromToken(this.resource.base64);
  }

  /** Sixteen bytes written as a UUID, the form Consul and Nomad want for tokens. */
  get uuid(): Secret {
    const existing = this.node.tryFindChild("Uuid") as TerraformLocal | undefined;
    const local =
      existing ??
      new TerraformLocal(
        this,
        "Uuid",
        `\${join("-", regex("^(.{8})(.{4})(.{4})(.{4})(.{12})$", ${this.resource.terraformResourceType}.${this.resource.friendlyUniqueId}.hex))}`,
      );
    return Secret.fromToken(local.asString);
  }
}
