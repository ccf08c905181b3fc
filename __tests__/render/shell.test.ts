import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { shellAssignments, shellQuote } from "../../lib/render/shell";

const sh = (script: string): string[] =>
  execFileSync("/bin/sh", ["-eu"], { input: script, encoding: "utf8" }).split("\0").slice(0, -1);

const text = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("'", '"', "\\", "$", "`", "\n", " ", "*", "!", "a") }),
  )
  .filter((value) => !value.includes("\0") && Buffer.from(value).toString() === value);

test("a shell reads every quoted text as one word, unchanged", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 50 }), (words) => {
      expect(sh(`printf '%s\\0' ${words.map(shellQuote).join(" ")}`)).toEqual(words);
    }),
    { numRuns: 40 },
  );
});

test("a shell reads assignments back, one a line", () => {
  fc.assert(
    fc.property(text, text, (A, B) => {
      expect(sh(`${shellAssignments({ A, B })}printf '%s\\0' "$A" "$B"`)).toEqual([A, B]);
    }),
    { numRuns: 40 },
  );
  expect(shellAssignments({ API: "http://x", PEERS: "a b" })).toBe("API='http://x'\nPEERS='a b'\n");
  expect(shellAssignments({})).toBe("");
});
