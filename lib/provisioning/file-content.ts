import { createHash } from "node:crypto";
import { Fn, Token } from "../core/cdk";
import { LabError } from "../core/lab-error";
import type { Secret } from "../core/secret";

const WHOLE_TOKEN = /^\$\{TfToken\[[^\]]+\]\}$/;

/**
 * The content of a file on a node. Text known at synth is hashed and encoded at once; text with
 * values that only Terraform knows is hashed and encoded by Terraform. Either way the
 * synthesized JSON holds base64, so nothing in the text can be taken for Terraform syntax.
 */
export class FileContent {
  private constructor(
    /** Expression or text that yields the content in base64. */
    readonly base64: string,
    /** Expression or text that yields a hash; it changes when the content does and reveals nothing. */
    readonly digest: string,
  ) {}

  /**
   * Text that is complete at synth.
   * @throws LabError when it contains CDK tokens
   */
  static text(text: string): FileContent {
    if (Token.isUnresolved(text)) {
      throw LabError.in(
        "FileContent.text",
        "the text contains values that are known only at apply",
        "use FileContent.runtime with the values as separate parts",
      );
    }
    return new FileContent(
      Buffer.from(text, "utf8").toString("base64"),
      createHash("sha256").update(text).digest("hex"),
    );
  }

  /**
   * Text with secrets or attributes that are known only at apply, given in parts. The values must
   * not need quoting in the file's format: UUIDs, base64 and PEM do not.
   * @param parts - literal text, a {@link Secret}, or a single CDK token
   */
  static runtime(...parts: readonly (string | Secret)[]): FileContent {
    const resolved = parts.map((part) =>
      typeof part === "string" ? literalOrToken(part) : part.token,
    );
    const joined = Fn.join("", resolved);
    return new FileContent(
      Fn.base64encode(joined),
      Fn.nonsensitive(Fn.sha256(Fn.sensitive(joined) as string)) as string,
    );
  }
}

function literalOrToken(part: string): string {
  if (!Token.isUnresolved(part))
    return Fn.base64decode(Buffer.from(part, "utf8").toString("base64"));
  if (WHOLE_TOKEN.test(part)) return part;
  throw LabError.in(
    "FileContent.runtime",
    "a part mixes text with a CDK token",
    "pass the text and the token as separate parts",
  );
}
