import fc from "fast-check";
import { readBundle } from "./read-bundle";
import { renderBundle, type Bundle } from "../../lib/provisioning/bundle";
import { FileContent } from "../../lib/provisioning/file-content";

const empty: Bundle = {
  role: "web",
  requires: [],
  users: [],
  directories: [],
  files: [],
  checks: [],
  units: [],
  gates: [],
};

const text = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("", "\n", "${x}", "a\n__BUNDLE__\nrole b"),
  )
  .filter((value) => Buffer.from(value).toString() === value && !value.includes("TfToken"));
const filled = text.filter((value) => value.trim() !== "");
const path = fc
  .array(fc.stringMatching(/^[A-Za-z0-9_@+-]{1,8}(\.[a-z]{1,3})?$/), { minLength: 1, maxLength: 4 })
  .map((parts) => `/${parts.join("/")}`);
const account = fc.stringMatching(/^[a-z_][a-z0-9_-]{0,7}$/);
const mode = fc.stringMatching(/^0[0-7]{3}$/);
const unit = fc.stringMatching(/^[a-z0-9@_-]{1,8}\.(service|timer)$/);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const access = { path, mode: optional(mode), owner: optional(account), group: optional(account) };
const list = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 4 });

const bundle = fc.record({
  role: fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/),
  requires: list(fc.stringMatching(/^[A-Za-z0-9_/+-]{1,12}$/)),
  users: list(fc.record({ name: account, home: path })),
  directories: list(fc.record(access)),
  files: list(fc.record({ ...access, text })),
  checks: list(fc.record({ directory: path, script: filled })),
  units: list(
    fc.record({ name: unit, restartOn: optional(list(path)), reloadOn: optional(list(path)) }),
  ),
  gates: list(
    fc.record({
      description: filled,
      script: filled,
      unit,
      deadlineSeconds: optional(fc.nat(3600)),
    }),
  ),
});

const accessOf = (
  item: { mode?: string; owner?: string; group?: string },
  defaultMode: string,
): string =>
  `${item.mode ?? defaultMode} ${item.owner ?? "root"}:${item.group ?? item.owner ?? "root"}`;

test("a bundle is read back as it was given", () => {
  fc.assert(
    fc.property(bundle, (given) => {
      const files = given.files.map(({ text, ...rest }) => ({
        ...rest,
        content: FileContent.text(text),
      }));
      expect(readBundle(renderBundle({ ...given, files }))).toEqual({
        role: [given.role],
        requires: given.requires,
        users: given.users,
        directories: given.directories.map((item) => ({
          path: item.path,
          access: accessOf(item, "0755"),
        })),
        files: given.files.map((item) => ({
          path: item.path,
          access: accessOf(item, "0644"),
          text: item.text,
        })),
        checks: given.checks,
        units: given.units.map(({ name, restartOn = [], reloadOn = [] }) => ({
          name,
          restartOn,
          reloadOn,
        })),
        gates: given.gates.map(({ deadlineSeconds, ...gate }) => ({
          ...gate,
          seconds: deadlineSeconds ?? 120,
        })),
      });
    }),
  );
});

const content = FileContent.text("");
const hostile: [kind: string, build: (text: string) => Partial<Bundle>, texts: string[]][] = [
  ["role", (role) => ({ role }), ["", "Web", "a b", "-a", "a-", "a/b", "a\nfile", "a$(x)"]],
  ["program", (name) => ({ requires: [name] }), ["", "a b", "a;b", "$x", "../x", "a/../b", "a\n"]],
  [
    "account",
    (name) => ({ users: [{ name, home: "/x" }] }),
    ["", "0a", "-a", "A", "a b", "a:b", "a\nb", "a$"],
  ],
  ["account", (owner) => ({ files: [{ path: "/a", content, owner }] }), ["", "a b", "a:b"]],
  ["account", (group) => ({ directories: [{ path: "/a", group }] }), ["", "a b", "a:b"]],
  [
    "path",
    (path) => ({ files: [{ path, content }] }),
    ["", "/", "a", "/a/", "//a", "/a b", "/a\nb", "/a,b", "/a/../b", "/..", "/a'b", "/$a", "/a*"],
  ],
  ["path", (path) => ({ directories: [{ path }] }), ["/a b", "/../a"]],
  ["path", (home) => ({ users: [{ name: "a", home }] }), ["/a b", "/a/.."]],
  ["path", (directory) => ({ checks: [{ directory, script: "" }] }), ["/a b", "/../a"]],
  ["path", (path) => ({ units: [{ name: "a.service", restartOn: [path] }] }), ["/a b", "/a,b"]],
  ["path", (path) => ({ units: [{ name: "a.service", reloadOn: [path] }] }), ["/a b", "/a,b"]],
  [
    "mode",
    (mode) => ({ files: [{ path: "/a", content, mode }] }),
    ["", "644", "0888", "4755", "00644", "u+x", "0644 "],
  ],
  [
    "unit",
    (name) => ({ units: [{ name }] }),
    ["", "a", "a.service b", "a/b.service", "a.conf", "a.service\n", "$(a).service"],
  ],
  [
    "unit",
    (name) => ({ gates: [{ unit: name, description: "d", script: "s" }] }),
    ["a", "a.service b"],
  ],
];

test.each(hostile.flatMap(([kind, build, texts]) => texts.map((text) => ({ kind, build, text }))))(
  "$text is no acceptable $kind",
  ({ kind, build, text }) => {
    const given = { ...empty, ...build(text) };
    expect(() => renderBundle(given)).toThrow(
      `role "${given.role}": "${text}" is no acceptable ${kind}. Remedy: it must match `,
    );
  },
);

test.each([0.5, -1, NaN])("a gate cannot wait %d seconds", (deadlineSeconds) => {
  const gate = { unit: "a.service", description: "d", script: "s", deadlineSeconds };
  expect(() => renderBundle({ ...empty, gates: [gate] })).toThrow("is not possible");
});
