import { evaluateText } from "./terraform-expression";

const decode = (base64: string) => Buffer.from(base64, "base64").toString();
const paths = (field: string) => (field === "-" ? [] : field.split(","));

/** A file as it will be on the node. What Terraform knows only at apply reads `<reference>`. */
export interface FileOnNode {
  readonly path: string;
  /** `0644 root:root` */
  readonly access: string;
  readonly text: string;
}

/** What a bundle says, read without the library's help. */
export interface BundleOnNode {
  readonly role: string[];
  readonly requires: string[];
  readonly users: { name: string; home: string }[];
  readonly directories: { path: string; access: string }[];
  readonly files: FileOnNode[];
  readonly checks: { directory: string; script: string }[];
  readonly units: { name: string; restartOn: string[]; reloadOn: string[] }[];
  readonly gates: { seconds: number; unit: string; description: string; script: string }[];
}

/** Reads the lines after `__BUNDLE__`, or all lines where there is no such mark. */
export function readBundle(script: string): BundleOnNode {
  const text = script.slice(script.indexOf("__BUNDLE__\n") + 1).replace(/^_BUNDLE__\n/, "");
  const lines = text.split("\n").filter((line) => line !== "");
  const known = ["role", "require", "user", "directory", "file", "check", "unit", "gate"];
  for (const line of lines) expect(known).toContain(line.split(" ")[0]);
  const fields = (kind: string, count: number): string[][] =>
    lines
      .filter((line) => line.startsWith(`${kind} `))
      .map((line) => {
        const words = line.split(" ").slice(1);
        const result = [...words.slice(0, count - 1), words.slice(count - 1).join(" ")];
        expect(result).toHaveLength(count);
        return result;
      });
  return {
    role: fields("role", 1).map(([name]) => name!),
    requires: fields("require", 1).map(([name]) => name!),
    users: fields("user", 2).map(([name, home]) => ({ name: name!, home: home! })),
    directories: fields("directory", 4).map(([mode, owner, group, path]) => ({
      path: path!,
      access: `${mode} ${owner}:${group}`,
    })),
    files: fields("file", 5).map(([mode, owner, group, path, content]) => ({
      path: path!,
      access: `${mode} ${owner}:${group}`,
      text: decode(evaluateText(content!)),
    })),
    checks: fields("check", 2).map(([directory, script]) => ({
      directory: directory!,
      script: decode(script!),
    })),
    units: fields("unit", 3).map(([name, restart, reload]) => ({
      name: name!,
      restartOn: paths(restart!),
      reloadOn: paths(reload!),
    })),
    gates: fields("gate", 4).map(([seconds, unit, description, script]) => ({
      seconds: Number(seconds),
      unit: unit!,
      description: decode(description!),
      script: decode(script!),
    })),
  };
}
