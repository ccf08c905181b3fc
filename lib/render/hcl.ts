/**
 * HCL text from plain data, laid out as `nomad fmt` and `terraform fmt` want it: two spaces,
 * `=` aligned over neighbouring attributes, blank lines around blocks.
 *
 * Every string reaches the program that reads the text byte for byte: `${` and `%{` are escaped,
 * so nothing is evaluated while reading. Nomad's own run-time variables still work, because Nomad
 * replaces `${attr.cpu.arch}` or `${NOMAD_ALLOC_ID}` in the strings it has read. (HCL 2 itself
 * normalises text to Unicode NFC; no notation avoids that.)
 */
import { LabError } from "../core/lab-error";

/** A value that is written as it stands, e.g. a reference or function call in HCL. */
export interface HclRaw {
  readonly raw: string;
}

/** Text written as a heredoc where that is exact; for templates and scripts of several lines. */
export interface HclHeredoc {
  readonly heredoc: string;
}

/** A map of values. Undefined entries are left out. */
export interface HclMap {
  readonly [key: string]: HclValue | undefined;
}

/** What may stand to the right of `=`. */
export type HclValue =
  string | number | boolean | HclRaw | HclHeredoc | readonly HclValue[] | HclMap;

/** `key = value` */
export interface HclAttribute {
  readonly kind: "attribute";
  readonly key: string;
  readonly value: HclValue;
}

/** `type "label" { ... }` */
export interface HclBlock {
  readonly kind: "block";
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: HclBody;
}

/** The contents of a file or block, in writing order. */
export type HclBody = readonly (HclAttribute | HclBlock)[];

/** How HCL text is written. */
export interface HclRenderOptions {
  /**
   * Who reads the text: `hcl2` are Nomad job files, Packer and Terraform; `hcl1` are the agent
   * configurations and ACL policies of Nomad and Consul, which know no `$${` and get no heredocs.
   * @default "hcl2"
   */
  readonly dialect?: "hcl1" | "hcl2";
}

/** One attribute: `key = value`. */
export function attribute(key: string, value: HclValue): HclAttribute {
  if (!isIdentifier(key)) {
    throw LabError.in(
      "HCL",
      `"${key}" is not a name an attribute can have`,
      "use letters, digits, _ and -, or put the entry into a map",
    );
  }
  return { kind: "attribute", key, value };
}

/** The attributes of an object, in its order; undefined ones are left out. */
export function attributes(values: HclMap): HclAttribute[] {
  return definedEntries(values).map(([key, value]) => attribute(key, value));
}

/** A block without labels: `type { ... }`. */
export function block(type: string, body: HclBody): HclBlock;
/** A block with labels: `type "label" { ... }`. */
export function block(type: string, labels: readonly string[], body: HclBody): HclBlock;
export function block(
  type: string,
  labelsOrBody: readonly string[] | HclBody,
  body?: HclBody,
): HclBlock {
  return body === undefined
    ? { kind: "block", type, labels: [], body: labelsOrBody as HclBody }
    : { kind: "block", type, labels: labelsOrBody as readonly string[], body };
}

/** The text of a file: LF, one newline at the end, nothing at all for an empty body. */
export function renderHcl(body: HclBody, options: HclRenderOptions = {}): string {
  return new HclWriter(options.dialect ?? "hcl2").body(body, "");
}

/** A value of one line, or of several lines of which all but the first carry their indentation. */
interface RenderedValue {
  readonly text: string;
  /** Opens a bracket on its first line: such a value is not aligned with its neighbours. */
  readonly opensBracket: boolean;
}

class HclWriter {
  constructor(private readonly dialect: "hcl1" | "hcl2") {}

  body(body: HclBody, indent: string): string {
    return bodyParts(body)
      .map((part) =>
        part.kind === "block"
          ? this.block(part, indent)
          : this.assignments(
              part.attributes.map(({ key, value }) => [key, value]),
              indent,
            ),
      )
      .join("\n");
  }

  private block({ type, labels, body }: HclBlock, indent: string): string {
    const head = [type, ...labels.map((label) => this.quoted(label))].join(" ");
    if (body.length === 0) return `${indent}${head} {}\n`;
    return `${indent}${head} {\n${this.body(body, indent + "  ")}${indent}}\n`;
  }

  /** Lines of `key = value`; the `=` of a run of values that open no bracket are aligned. */
  private assignments(entries: readonly (readonly [string, HclValue])[], indent: string): string {
    const lines = entries.map(([key, value]) => ({ key, value: this.value(value, indent) }));
    const widths = alignedWidths(lines.map(({ key, value }) => (value.opensBracket ? null : key)));
    return lines
      .map(({ key, value }, index) => {
        const padding = " ".repeat((widths[index] ?? columns(key)) - columns(key));
        return `${indent}${key}${padding} = ${value.text}\n`;
      })
      .join("");
  }

  private value(value: HclValue, indent: string): RenderedValue {
    if (typeof value === "string") return inline(this.quoted(value));
    if (typeof value === "number") return inline(finite(value));
    if (typeof value === "boolean") return inline(value ? "true" : "false");
    if (isList(value)) return this.list(value, indent);
    if (isRaw(value)) return inline(value.raw);
    if (isHeredoc(value)) {
      const text = this.dialect === "hcl2" ? heredoc(value.heredoc, indent) : undefined;
      return inline(text ?? this.quoted(value.heredoc));
    }
    return this.map(value, indent);
  }

  private list(items: readonly HclValue[], indent: string): RenderedValue {
    const inner = indent + "  ";
    const texts = items.map((item) => this.value(withoutHeredoc(item), inner).text);
    const line = `[${texts.join(", ")}]`;
    if (items.every(isScalar) && line.length <= LIST_WIDTH) return inline(line);
    const lines = texts.map((text) => `${inner}${text},\n`);
    return { text: `[\n${lines.join("")}${indent}]`, opensBracket: true };
  }

  private map(map: HclMap, indent: string): RenderedValue {
    const entries = definedEntries(map).map(([key, value]) => [this.mapKey(key), value] as const);
    if (entries.length === 0) return inline("{}");
    const lines = this.assignments(entries, indent + "  ");
    return { text: `{\n${lines}${indent}}`, opensBracket: true };
  }

  private mapKey(key: string): string {
    return isIdentifier(key) && !KEYWORDS.has(key) ? key : this.quoted(key);
  }

  private quoted(text: string): string {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    const plain = text.replace(/["\\\u0000-\u001f\u007f]/g, escapeCharacter);
    return `"${this.dialect === "hcl2" ? escapeTemplate(plain) : escapeInterpolation(plain)}"`;
  }
}

/** A list of scalars that would be wider than this is written one item a line. */
const LIST_WIDTH = 80;

/** Words that are not a plain key at the start of a map. */
const KEYWORDS = new Set(["for", "if", "in", "null", "true", "false"]);

const MARKER = "EOT";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Attributes in a row belong together; each block stands alone. */
type BodyPart = HclBlock | { readonly kind: "attributes"; readonly attributes: HclAttribute[] };

function bodyParts(body: HclBody): BodyPart[] {
  const parts: BodyPart[] = [];
  for (const item of body) {
    const last = parts.at(-1);
    if (item.kind === "block") parts.push(item);
    else if (last?.kind === "attributes") last.attributes.push(item);
    else parts.push({ kind: "attributes", attributes: [item] });
  }
  return parts;
}

/** For each key the width of its alignment group; a null breaks the group. */
function alignedWidths(keys: readonly (string | null)[]): (number | undefined)[] {
  const widths: (number | undefined)[] = [];
  let group: number[] = [];
  let width = 0;
  const close = (): void => {
    for (const index of group) widths[index] = width;
    group = [];
    width = 0;
  };
  keys.forEach((key, index) => {
    if (key === null) {
      close();
    } else {
      group.push(index);
      width = Math.max(width, columns(key));
    }
  });
  close();
  return widths;
}

/**
 * A heredoc, or undefined where it would not be exact. `<<-` takes away the indentation that all
 * lines share, so it fits only when a line of the text starts at the margin and no line starts
 * with another kind of white space or with a mark that joins the space before it.
 */
function heredoc(text: string, indent: string): string | undefined {
  if (!text.endsWith("\n")) return undefined;
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text)) return undefined;
  const lines = text.slice(0, -1).split("\n");
  if (lines.some((line) => line.trim() === MARKER)) return undefined;
  const canIndent =
    lines.some((line) => /^[!-~]/.test(line)) && lines.every((line) => /^ *([!-~]|$)/.test(line));
  const start = canIndent ? indent + "  " : "";
  const body = lines.map((line) => (/^ *$/.test(line) ? line : start + escapeTemplate(line)));
  return `<<${canIndent ? "-" : ""}${MARKER}\n${body.join("\n")}\n${canIndent ? indent : ""}${MARKER}`;
}

/** A list item has no line end after it, which a heredoc needs. */
function withoutHeredoc(value: HclValue): HclValue {
  return typeof value === "object" && isHeredoc(value) ? value.heredoc : value;
}

/** The CDK's `${TfToken[...]}` markers stay: Terraform puts the value in their place. */
function escapeTemplate(text: string): string {
  return text.replace(/\$\{(?!TfToken\[)/g, "$$${").replace(/%\{/g, "%%{");
}

/**
 * HCL 1 has no escape for `${`, but decodes `\u0024` after it has looked for `${`. `%{` means
 * nothing to it, yet must not upset `nomad fmt`, which reads every file as HCL 2.
 */
function escapeInterpolation(text: string): string {
  return text.replace(/\$\{(?!TfToken\[)/g, "\\u0024{").replace(/%\{/g, "\\u0025{");
}

function escapeCharacter(character: string): string {
  const short: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  if (character === '"' || character === "\\") return `\\${character}`;
  return short[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}

function finite(value: number): string {
  if (!Number.isFinite(value)) {
    throw LabError.in("HCL", `${value} is not a number HCL can hold`, "use a finite number");
  }
  return String(value);
}

function inline(text: string): RenderedValue {
  return { text, opensBracket: false };
}

function columns(key: string): number {
  return [...graphemes.segment(key)].length;
}

function isIdentifier(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(text);
}

function isScalar(value: HclValue): boolean {
  return typeof value !== "object" || isRaw(value) || isHeredoc(value);
}

function isList(value: HclValue): value is readonly HclValue[] {
  return Array.isArray(value);
}

function isRaw(value: object): value is HclRaw {
  return "raw" in value && Object.keys(value).length === 1 && typeof value.raw === "string";
}

function isHeredoc(value: object): value is HclHeredoc {
  return "heredoc" in value && Object.keys(value).length === 1 && typeof value.heredoc === "string";
}

function definedEntries(map: HclMap): [string, HclValue][] {
  return Object.entries(map).filter((entry): entry is [string, HclValue] => entry[1] !== undefined);
}
