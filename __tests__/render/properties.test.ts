import fc from "fast-check";
import { renderProperties } from "../../lib/render/properties";

/** A reader of the format, written from its description: no continuation lines, no expansion. */
function readProperties(text: string): [string, string][] {
  const decoded: Readonly<Record<string, string>> = { f: "\f", n: "\n", r: "\r", t: "\t" };
  return text
    .split(/[\n\r]/)
    .filter((line) => line !== "")
    .map((line) => {
      const [, key, rest] = /^([^ \f\t:=]+)[ \f\t]*[:=]?[ \f\t]*(.*)$/s.exec(line)!;
      return [key!, rest!.replace(/\\(.)/gs, (_, letter: string) => decoded[letter] ?? letter)];
    });
}

test("writes settings in order; lists are joined, undefined is left out", () => {
  expect(
    renderProperties({
      "proxy.addr": [":9999", ":9997;proto=prometheus"],
      "bgp.enabled": false,
      "bgp.asn": 65000,
      "ui.title": undefined,
      "ui.color": "",
    }),
  ).toBe(
    "proxy.addr = :9999,:9997;proto=prometheus\nbgp.enabled = false\nbgp.asn = 65000\nui.color =\n",
  );
});

test.each([
  ["C:\\temp", "C:\\\\temp"],
  [" lab", "\\ lab"],
  ["\tlab", "\\tlab"],
  ["two\nlines\r\n", "two\\nlines\\r\\n"],
  ["= : # ! lab", "= : # ! lab"],
  ["{{ lab }} %{lab} $lab", "{{ lab }} %{lab} $lab"],
  ["Zürich 🏠", "Zürich 🏠"],
])("writes %j as %j", (value, written) => {
  expect(renderProperties({ "ui.title": value })).toBe(`ui.title = ${written}\n`);
});

test("what is written is read", () => {
  const key = fc.stringMatching(/^[a-z]{1,5}(\.[A-Z0-9_-]{1,5}){0,2}$/);
  const value = fc
    .string({ unit: fc.constantFrom(...Array.from(" \t\n\r\f\\=:#!,${}%'\"abcä🏠")) })
    .filter((text) => !text.includes("${"));
  fc.assert(
    fc.property(fc.dictionary(key, value, { noNullPrototype: true }), (properties) => {
      expect(readProperties(renderProperties(properties))).toEqual(Object.entries(properties));
    }),
  );
});

test.each(["${HOME}", "a${", "a\0b", "\u001b[0m", "\u0085", "\ud800"])("refuses %j", (value) => {
  expect(() => renderProperties({ "ui.title": value })).toThrow(
    `property "ui.title": ${JSON.stringify(value)} cannot be written into a properties file. ` +
      "Remedy: leave out ${, control characters and broken Unicode",
  );
});

test.each(["", "a b", "a=b", "a:b", "#a", ".a", "a.", "a..b", "a\n", "ä"])(
  "refuses the key %j",
  (key) => {
    expect(() => renderProperties({ [key]: "x" })).toThrow(
      `property "${key}": this is not the name of a setting`,
    );
  },
);
