import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { isCollection, LineCounter, parseDocument, type Document } from "yaml";
import { LabError } from "../core/lab-error";

/** The data of an inventory and a way to say where in its source a path stands. */
export interface InventorySource {
  readonly data: unknown;
  /** The place of a path, e.g. `lab.inventory.yaml:12 hosts[0].address`. */
  readonly locate: (path: readonly PropertyKey[]) => string;
}

/** `hosts[0].address` */
function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) =>
      typeof key === "number" ? `[${key}]` : `${index > 0 ? "." : ""}${String(key)}`,
    )
    .join("");
}

/** Line of the deepest part of the path that exists in the document. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parentPath = path.slice(0, depth - 1);
    const parent: unknown = depth === 1 ? document.contents : document.getIn(parentPath, true);
    if (!isCollection(parent)) continue;
    const key = path[depth - 1];
    const pair = parent.items.find(
      (item) => (item as { key?: { value?: unknown } }).key?.value === key,
    ) as { key?: { range?: [number, number, number] } } | undefined;
    const node =
      pair?.key ?? (parent.get(key, true) as { range?: [number, number, number] } | undefined);
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/**
 * Reads an inventory file, keeping the lines of its parts for error messages.
 * @throws LabError when the file cannot be read or is not YAML
 */
export function readInventoryFile(file: string): InventorySource {
  const name = relative(process.cwd(), file) || file;
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw LabError.in(
      name,
      `the inventory cannot be read (${(error as Error).message})`,
      "check the path, or copy an existing *.inventory.yaml",
    );
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new LabError(
      document.errors.map((error) => ({
        where: `${name}:${lines.linePos(error.pos[0]).line}`,
        what: `not valid YAML: ${error.message}`,
        remedy: "correct the indentation, quotes or duplicate key at that line",
      })),
    );
  }
  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    throw LabError.in(
      name,
      `not valid YAML: ${(error as Error).message}`,
      "define the anchor (&name) before its alias (*name), or write the value out",
    );
  }
  if (data === null) {
    throw LabError.in(
      name,
      "the inventory is empty",
      "start from the example in docs/inventory.md",
    );
  }
  return {
    data,
    locate: (path) => `${name}:${lineOf(document, lines, path)} ${formatPath(path)}`.trim(),
  };
}

/** An inventory given as an object in code. */
export function inventoryObject(data: unknown): InventorySource {
  return { data, locate: (path) => `inventory ${formatPath(path)}`.trim() };
}
