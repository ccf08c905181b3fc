import { PrivateKey } from "@cdktf/provider-tls/lib/private-key";
import { Construct } from "constructs";
import { Fn } from "../core/cdk";
import { Secret } from "../core/secret";

/**
 * The SSH key with which Terraform configures the hosts of a lab. It is made with the lab and lives in
 * Terraform's state, so that nobody has to make, hand over or guard a key file.
 */
export class DeployKey extends Construct {
  /** Public key in OpenSSH format, known at apply. */
  readonly publicKey: string;
  /** Private key in OpenSSH format. */
  readonly privateKey: Secret;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const key = new PrivateKey(this, "Resource", { algorithm: "ED25519" });
    // The provider ends the line with a newline, Proxmox keeps its keys without.
    this.publicKey = Fn.trimspace(key.publicKeyOpenssh);
    this.privateKey = Secret.fromToken(key.privateKeyOpenssh);
  }
}
