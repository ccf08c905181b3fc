import { readFileSync } from "node:fs";

interface StateResource {
  readonly type: string;
  readonly name: string;
  readonly instances: readonly { readonly attributes: Readonly<Record<string, unknown>> }[];
}

/** Reads Terraform's state: addresses, certificates and the real values of secrets. */
export class LabState {
  private readonly resources: readonly StateResource[];

  constructor(file: string) {
    this.resources = (
      JSON.parse(readFileSync(file, "utf8")) as { resources: StateResource[] }
    ).resources;
  }

  /** Attributes of the resources of a type whose name begins with a prefix. */
  attributes(type: string, namePrefix = ""): Readonly<Record<string, unknown>>[] {
    return this.resources
      .filter((resource) => resource.type === type && resource.name.startsWith(namePrefix))
      .flatMap((resource) => resource.instances.map((instance) => instance.attributes));
  }

  /** Certificate of a system's authority. */
  authority(system: "Consul" | "Nomad"): string {
    return String(this.attributes("tls_self_signed_cert", `${system}_Authority`)[0]?.cert_pem);
  }

  /** Management token of a system. */
  managementToken(system: "Consul" | "Nomad"): string {
    const hex = String(this.attributes("random_bytes", `${system}_AclBootstrap`)[0]?.hex);
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  /**
   * Every value that must not be seen outside state and nodes: tokens, gossip keys, and the first
   * line of each private key's body.
   */
  secrets(): Map<string, string> {
    const secrets = new Map<string, string>();
    for (const system of ["Consul", "Nomad"] as const) {
      secrets.set(`${system} management token`, this.managementToken(system));
    }
    for (const [index, bytes] of this.attributes("random_bytes").entries()) {
      secrets.set(`random bytes ${index} (hex)`, String(bytes.hex));
      secrets.set(`random bytes ${index} (base64)`, String(bytes.base64));
    }
    for (const [index, token] of this.attributes("consul_acl_token_secret_id").entries()) {
      secrets.set(`Consul token ${index}`, String(token.secret_id));
    }
    for (const [index, key] of this.attributes("tls_private_key").entries()) {
      for (const form of ["private_key_pem", "private_key_openssh"]) {
        // The OpenSSH format begins alike for all keys; its second line does not.
        const text = key[form];
        const line = (typeof text === "string" ? text : "").split("\n")[2] ?? "";
        if (line.length > 20 && !line.startsWith("-"))
          secrets.set(`private key ${index} ${form}`, line);
      }
    }
    return secrets;
  }
}
