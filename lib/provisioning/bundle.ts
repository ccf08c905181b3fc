import type { NodeCheck, NodeDirectory, NodeFile, NodeGate, NodeUnit, NodeUser } from "./node-file";
import { LabError } from "../core/lab-error";

/** The state of one role on one node, as the applier reads it. */
export interface Bundle {
  readonly role: string;
  readonly requires: readonly string[];
  readonly users: readonly NodeUser[];
  readonly directories: readonly NodeDirectory[];
  readonly files: readonly NodeFile[];
  readonly checks: readonly NodeCheck[];
  readonly units: readonly NodeUnit[];
  readonly gates: readonly NodeGate[];
}

const WORD = {
  role: /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,
  program: /^[A-Za-z0-9._/+-]+$/,
  account: /^[a-z_][a-z0-9_-]*$/,
  path: /^(\/[A-Za-z0-9._@+-]+)+$/,
  mode: /^0[0-7]{3}$/,
  unit: /^[A-Za-z0-9._@-]+\.(service|socket|timer|path|target|mount)$/,
} as const;

const encode = (text: string) => Buffer.from(text, "utf8").toString("base64");

/**
 * The lines below the applier's `__BUNDLE__` mark. Every field is a checked word or base64, so no
 * input can be taken for shell.
 * @throws LabError when a path, mode, account, unit or role has another form
 */
export function renderBundle(bundle: Bundle): string {
  const word = (kind: keyof typeof WORD, text: string): string => {
    if (!WORD[kind].test(text) || text.split("/").includes("..")) {
      throw LabError.in(
        `role "${bundle.role}"`,
        `"${text}" is no acceptable ${kind}`,
        `it must match ${WORD[kind].source}${kind === "path" ? " and not contain .." : ""}`,
      );
    }
    return text;
  };
  const ownership = (item: NodeFile | NodeDirectory, defaultMode: string) => {
    const owner = item.owner ?? "root";
    return [
      word("mode", item.mode ?? defaultMode),
      word("account", owner),
      word("account", item.group ?? owner),
      word("path", item.path),
    ];
  };
  const text = (what: string, value: string): string => {
    if (value.trim() === "") {
      throw LabError.in(`role "${bundle.role}"`, `a ${what} is empty`, `write the ${what}`);
    }
    return encode(value);
  };
  const seconds = (value: number): string => {
    if (!Number.isInteger(value) || value < 0) {
      throw LabError.in(
        `role "${bundle.role}"`,
        `a gate's deadline of ${value} s is not possible`,
        "use a whole number, 0 or more",
      );
    }
    return String(value);
  };
  const paths = (list: readonly string[] | undefined) =>
    list && list.length > 0 ? list.map((path) => word("path", path)).join(",") : "-";

  const lines = [
    ["role", word("role", bundle.role)],
    ...bundle.requires.map((program) => ["require", word("program", program)]),
    ...bundle.users.map(({ name, home }) => ["user", word("account", name), word("path", home)]),
    ...bundle.directories.map((directory) => ["directory", ...ownership(directory, "0755")]),
    ...bundle.files.map((file) => ["file", ...ownership(file, "0644"), file.content.base64]),
    ...bundle.checks.map(({ directory, script }) => [
      "check",
      word("path", directory),
      text("check's script", script),
    ]),
    ...bundle.units.map(({ name, restartOn, reloadOn }) => [
      "unit",
      word("unit", name),
      paths(restartOn),
      paths(reloadOn),
    ]),
    ...bundle.gates.map(({ deadlineSeconds, unit, description, script }) => [
      "gate",
      seconds(deadlineSeconds ?? 120),
      word("unit", unit),
      text("gate's description", description),
      text("gate's script", script),
    ]),
  ];
  return lines.map((fields) => `${fields.join(" ")}\n`).join("");
}
