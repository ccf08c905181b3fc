import { LabError } from "./lab-error";
import { Token } from "./cdk";

/**
 * A value that exists only in Terraform's state: a token of the CDK, never plain text. What
 * takes a `Secret` keeps it out of triggers, arguments and logs.
 */
export class Secret {
  private constructor(
    /** The CDK token that stands for the value; for attributes and provider arguments. */
    readonly token: string,
  ) {}

  /**
   * Wraps a CDK token: a resource attribute, a sensitive variable, a local.
   * @throws LabError for plain text, which would end up in the synthesized JSON
   */
  static fromToken(token: string): Secret {
    if (!Token.isUnresolved(token)) {
      throw LabError.in(
        "Secret",
        "plain text was given where a secret is expected; it would be readable in cdktf.out",
        "pass a sensitive TerraformVariable's stringValue or a resource's attribute",
      );
    }
    return new Secret(token);
  }
}
