import { randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { StackJson } from "./stacks";
import { temporaryDirectory } from "./temporary";
import { call } from "./tools";

const REFERENCE = /(?<![\w.])((?:data\.)?[a-z]\w*)\.([\w-]+)\.([a-z]\w*)/g;

/**
 * Values of the kind an apply would bring for the attributes that texts refer to: keys and
 * certificates from openssl, random bytes and UUIDs.
 */
export class GivenValues {
  private readonly values = new Map<string, string>();
  private pems?: { readonly key: string; readonly certificate: string };

  constructor(private readonly stack: StackJson) {}

  /** The same value with every reference to an attribute replaced by one to `local.given`. */
  substitute<T>(value: T): T {
    if (typeof value === "string") return this.inText(value) as T;
    if (Array.isArray(value)) return value.map((item: unknown) => this.substitute(item)) as T;
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.substitute<unknown>(item)]),
    ) as T;
  }

  /** Content of `local.given`; complete when everything has been substituted. */
  get locals(): Record<string, string> {
    return Object.fromEntries(this.values);
  }

  private inText(text: string): string {
    return text.replace(REFERENCE, (reference, type: string, name: string, attribute: string) => {
      const instances = type.startsWith("data.")
        ? this.stack.data[type.slice("data.".length)]
        : this.stack.resource[type];
      const instance = instances?.[name];
      if (!instance) return reference;
      if (!this.values.has(reference)) {
        this.values.set(reference, this.invent(`${type}.${attribute}`, instance));
      }
      return `local.given["${reference}"]`;
    });
  }

  private invent(attribute: string, instance: Readonly<Record<string, unknown>>): string {
    switch (attribute) {
      case "tls_private_key.private_key_pem":
        return this.pem().key;
      case "tls_self_signed_cert.cert_pem":
      case "tls_locally_signed_cert.cert_pem":
        return this.pem().certificate;
      case "random_bytes.base64":
        return randomBytes(Number(instance.length)).toString("base64");
      case "random_bytes.hex":
        return randomBytes(Number(instance.length)).toString("hex");
      case "data.consul_acl_token_secret_id.secret_id":
        return randomUUID();
      default:
        throw new Error(`Say in given-values.ts what a plausible ${attribute} looks like.`);
    }
  }

  private pem() {
    return (this.pems ??= newCertificate());
  }
}

function newCertificate(): { key: string; certificate: string } {
  const directory = temporaryDirectory();
  const files = { key: join(directory, "key.pem"), certificate: join(directory, "cert.pem") };
  call([
    ...["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"],
    ...["-nodes", "-days", "1", "-subj", "/CN=components"],
    ...["-keyout", files.key, "-out", files.certificate],
  ]);
  return {
    key: readFileSync(files.key, "utf8"),
    certificate: readFileSync(files.certificate, "utf8"),
  };
}
