/** A line of the bundle below the applier, by its meaning. */
export interface Bundle {
  readonly files: readonly { readonly path: string; readonly content: string }[];
  readonly checks: readonly { readonly directory: string; readonly script: string }[];
  readonly gates: readonly { readonly description: string; readonly script: string }[];
  readonly units: readonly string[];
}

const mark = "__BUNDLE__\n";
const decode = (base64 = "") => Buffer.from(base64, "base64").toString("utf8");

/** Reads what an upload says below its applier, as the applier would; undefined if it has none. */
export function readBundle(upload: string): Bundle | undefined {
  const at = upload.indexOf(`\n${mark}`);
  if (at < 0) return undefined;
  const lines = upload
    .slice(at + 1 + mark.length)
    .split("\n")
    .map((line) => line.split(" "));
  const fieldsOf = (kind: string) =>
    lines.filter(([first]) => first === kind).map(([, ...fields]) => fields);
  return {
    files: fieldsOf("file").map(([, , , path = "", content]) => ({
      path,
      content: decode(content),
    })),
    checks: fieldsOf("check").map(([directory = "", script]) => ({
      directory,
      script: decode(script),
    })),
    gates: fieldsOf("gate").map(([, , description, script]) => ({
      description: decode(description),
      script: decode(script),
    })),
    units: fieldsOf("unit").map(([name = ""]) => name),
  };
}
