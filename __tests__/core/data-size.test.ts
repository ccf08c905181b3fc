import fc from "fast-check";
import { DataSize } from "../../lib/core/data-size";

const FACTORS = { KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40 };
const units = fc.constantFrom("KiB" as const, "MiB" as const, "GiB" as const, "TiB" as const);
const blanks = fc.stringMatching(/^ {0,3}$/);

test("every amount with a unit is read exactly", () => {
  fc.assert(
    fc.property(fc.nat(8191), units, blanks, blanks, (amount, unit, inner, outer) => {
      const size = DataSize.parse(`${outer}${amount}${inner}${unit}${outer}`);
      expect(size.toBytes()).toBe(amount * FACTORS[unit]);
    }),
  );
});

test("nothing else is read", () => {
  const accepted = /^\s*\d+\s*[KMGT]iB\s*$/;
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^-?\d{0,3}(\.\d)? ?[kKMGT]?i?[bB]?$/)),
      (text) => {
        fc.pre(!accepted.test(text));
        expect(() => DataSize.parse(text)).toThrow(
          `DataSize: "${text}" is not an amount of memory or disk. Remedy: write a whole number and a unit, e.g. "512 MiB" or "12 GiB"`,
        );
      },
    ),
  );
});

test("an amount beyond exact numbers is refused", () => {
  expect(() => DataSize.parse("8192 TiB")).toThrow("is not a whole, non-negative number");
  expect(() => DataSize.parse(`${"9".repeat(400)} TiB`)).toThrow("Infinity bytes is not a whole");
});

test("converts between units", () => {
  expect(DataSize.gibibytes(12).toMebibytes()).toBe(12_288);
  expect(DataSize.mebibytes(2048).toGibibytes()).toBe(2);
  expect(DataSize.kibibytes(1024).toMebibytes()).toBe(1);
});

test("never rounds", () => {
  expect(() => DataSize.kibibytes(1025).toMebibytes()).toThrow(
    "DataSize: 1049600 bytes is not a whole number of MiB. Remedy: choose a multiple of 1 MiB",
  );
  expect(() => DataSize.mebibytes(1).toGibibytes()).toThrow("choose a multiple of 1 GiB");
});

test.each([-1, NaN, 1 / 3])("%d KiB is refused", (amount) => {
  expect(() => DataSize.kibibytes(amount)).toThrow(
    `DataSize: ${amount * 1024} bytes is not a whole, non-negative number. Remedy: use a smaller unit or a positive number`,
  );
});
