import fc from "fast-check";
import { LabError } from "../../lib/core/lab-error";
import {
  attribute,
  attributes,
  block,
  renderHcl,
  type HclRenderOptions,
} from "../../lib/render/hcl";

const lines = (...text: string[]): string => text.map((line) => `${line}\n`).join("");

describe("layout", () => {
  test("an empty body is empty text", () => {
    expect(renderHcl([])).toBe("");
  });

  test("aligns neighbours; a bracket left open breaks the group", () => {
    const body = attributes({
      a: 1,
      longer: "x",
      list: [{ b: true }],
      c: false,
      number: -1.5,
      map: { "not a name": 1, plain: { for: "x" } },
      empty_map: {},
      none: [],
      skipped: undefined,
    });
    expect(renderHcl(body)).toBe(
      lines(
        "a      = 1",
        'longer = "x"',
        "list = [",
        "  {",
        "    b = true",
        "  },",
        "]",
        "c      = false",
        "number = -1.5",
        "map = {",
        '  "not a name" = 1',
        "  plain = {",
        '    "for" = "x"',
        "  }",
        "}",
        "empty_map = {}",
        "none      = []",
      ),
    );
  });

  test("sets blocks apart", () => {
    const body = [
      attribute("a", 1),
      block("empty", []),
      block("job", ["x"], [block("group", ["a b"], [attribute("b", { raw: "var.b" })])]),
      attribute("c", 2),
    ];
    expect(renderHcl(body)).toBe(
      lines(
        "a = 1",
        "",
        "empty {}",
        "",
        'job "x" {',
        '  group "a b" {',
        "    b = var.b",
        "  }",
        "}",
        "",
        "c = 2",
      ),
    );
  });

  test("breaks long lists", () => {
    const word = "x".repeat(30);
    expect(renderHcl([attribute("a", [word, word, word])])).toBe(
      lines("a = [", `  "${word}",`, `  "${word}",`, `  "${word}",`, "]"),
    );
  });

  test("counts what is seen, not code units, when it aligns", () => {
    expect(renderHcl([attribute("m", { "e\u0301🙂": 1, abcdef: 2 })])).toBe(
      lines("m = {", '  "e\u0301🙂"   = 1', "  abcdef = 2", "}"),
    );
  });
});

describe("text", () => {
  test("escapes quotes, control characters and templates", () => {
    expect(renderHcl([attribute("a", 'C:\\ "q" \n\r\t\u0000 ${x} %{y} $${z}')])).toBe(
      'a = "C:\\\\ \\"q\\" \\n\\r\\t\\u0000 $${x} %%{y} $$${z}"\n',
    );
  });

  test("lets the markers of the CDK pass", () => {
    expect(renderHcl([attribute("a", "${TfToken[TOKEN.1]}")])).toBe('a = "${TfToken[TOKEN.1]}"\n');
  });

  test("uses the escapes HCL 1 knows for agents and policies", () => {
    const body = [attribute("a", "${x} %{y}"), attribute("b", { heredoc: "1\n2\n" })];
    expect(renderHcl(body, { dialect: "hcl1" })).toBe(
      lines('a = "\\u0024{x} \\u0025{y}"', 'b = "1\\n2\\n"'),
    );
  });

  test("refuses numbers and names HCL cannot hold", () => {
    expect(() => renderHcl([attribute("a", NaN)])).toThrow(
      "HCL: NaN is not a number HCL can hold. Remedy: use a finite number",
    );
    expect(() => attribute("a b", 1)).toThrow(LabError);
  });
});

describe("heredocs", () => {
  const render = (text: string): string =>
    renderHcl([block("t", [attribute("data", { heredoc: text })])]);

  test("are indented where a line starts at the margin", () => {
    expect(render("a\n  b\n\n \n${c}\n")).toBe(
      lines("t {", "  data = <<-EOT", "    a", "      b", "", " ", "    $${c}", "  EOT", "}"),
    );
  });

  test("stand at the margin where indentation would be lost", () => {
    expect(render("  a\n  b\n")).toBe(lines("t {", "  data = <<EOT", "  a", "  b", "EOT", "}"));
  });

  test.each([
    ["no newline at the end", "a\nb"],
    ["nothing", ""],
    ["a line like the end mark", "a\n  EOT\n"],
    ["a carriage return", "a\r\nb\n"],
    ["a control character", "a\u0000\n"],
  ])("become a quoted string for %s", (_, text) => {
    expect(render(text)).toContain('data = "');
    expect(decode(render(text).slice("t {\n  data = ".length))).toBe(text);
  });

  test("become quoted strings in lists, where no line end follows", () => {
    expect(renderHcl([attribute("a", [{ heredoc: "x\n" }])])).toBe('a = ["x\\n"]\n');
  });
});

describe("any text survives", () => {
  const piece = fc.constantFrom(
    ...'${}%\\"\n\t\r aäEOT#'.split(""),
    "${x}",
    "$${",
    "%{ if x }",
    "\n",
    "  ",
    "EOT",
    "\u0000",
    "\u00a0",
    "\u0301",
    "\u2028",
    "🙂",
    '{{ env "X" }}',
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join("")),
  );

  test.each<HclRenderOptions["dialect"]>(["hcl1", "hcl2"])("in quotes, %s", (dialect) => {
    fc.assert(
      fc.property(text, (value) => {
        const [, written = ""] =
          /^a = ([^]*)$/.exec(renderHcl([attribute("a", value)], { dialect })) ?? [];
        expect(decode(written)).toBe(value);
      }),
    );
  });

  test("in heredocs", () => {
    fc.assert(
      fc.property(text, fc.boolean(), (start, newline) => {
        const value = newline ? `${start}\n` : start;
        const rendered = renderHcl([block("t", [attribute("a", { heredoc: value })])]);
        expect(decode(rendered.slice("t {\n  a = ".length))).toBe(value);
      }),
      { numRuns: 500 },
    );
  });

  test("in map keys", () => {
    fc.assert(
      fc.property(text, (key) => {
        const rendered = renderHcl([attribute("m", { [key]: 1 })]);
        const written = rendered.slice("m = {\n  ".length, -" = 1\n}\n".length);
        expect(written.startsWith('"') ? decode(written) : written).toBe(key);
      }),
    );
  });
});

/** Reads the string or heredoc at the start of HCL text, written from the language's description. */
function decode(hcl: string): string {
  const opening = /^<<(-?)(\w+)\n/.exec(hcl);
  if (!opening) return decodeQuoted(hcl);
  const [intro, dash, marker] = opening;
  const rows: string[] = [];
  for (const row of hcl.slice(intro.length).split("\n")) {
    if (row.trim() === marker) break;
    rows.push(row);
  }
  const margins = rows
    .filter((row) => row.trim() !== "")
    .map((row) => row.length - row.trimStart().length);
  const margin = dash === "-" ? Math.min(...margins) : 0;
  const dedented = rows.map((row) => (row.trim() === "" ? row : row.slice(margin)));
  return decodeTemplate(dedented.map((row) => `${row}\n`).join(""));
}

function decodeQuoted(hcl: string): string {
  let result = "";
  let index = 1;
  while (hcl[index] !== '"') {
    const rest = hcl.slice(index);
    const [written, meaning] = escapeAt(rest);
    result += meaning;
    index += written.length;
    if (index >= hcl.length) throw new Error(`unterminated: ${hcl}`);
  }
  return result;
}

function escapeAt(rest: string): [string, string] {
  const simple: Record<string, string> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };
  if (rest.startsWith("\\u")) {
    return [rest.slice(0, 6), String.fromCharCode(parseInt(rest.slice(2, 6), 16))];
  }
  if (rest.startsWith("\\")) return [rest.slice(0, 2), simple[rest[1]!]!];
  if (/^(\$\$|%%)\{/.test(rest)) return [rest.slice(0, 3), rest.slice(1, 3)];
  if (/^[$%]\{/.test(rest)) throw new Error(`a template starts: ${rest}`);
  if (rest.startsWith("\n")) throw new Error("a quoted string may not span lines");
  return [rest[0]!, rest[0]!];
}

function decodeTemplate(text: string): string {
  return text.replace(/(\$\$|%%|[$%])\{/g, (match) => {
    if (match.length === 2) throw new Error(`a template starts: ${text}`);
    return match.slice(1);
  });
}
