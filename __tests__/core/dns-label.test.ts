import fc from "fast-check";
import { isDnsLabel } from "../../lib/core/dns-label";

test("takes 1 to 63 lower-case letters, digits and inner hyphens", () => {
  const outer = Array.from("abcdefghijklmnopqrstuvwxyz0123456789");
  const characters = fc.constantFrom(...outer, "-");
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 70 }), (text) => {
      const expected =
        text.length >= 1 && text.length <= 63 && !text.startsWith("-") && !text.endsWith("-");
      expect(isDnsLabel(text)).toBe(expected);
    }),
  );
});

test.each(["", "A", "a.b", "a_b", "a b", "a\n", "ä", "-", "a".repeat(64)])("refuses %j", (text) => {
  expect(isDnsLabel(text)).toBe(false);
});
