import fc from "fast-check";
import { Duration } from "../../lib/core/duration";

const MILLISECONDS = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/** Reads Go's duration text. */
function goDuration(text: string): number {
  expect(text).toMatch(/^(\d+(h|ms|m|s))+$/);
  return [...text.matchAll(/(\d+)(h|ms|m|s)/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * MILLISECONDS[unit as "h" | "m" | "s" | "ms"],
    0,
  );
}

test.each([
  [Duration.seconds(0), "0s"],
  [Duration.milliseconds(250), "250ms"],
  [Duration.seconds(90), "1m30s"],
  [Duration.milliseconds(1500), "1s500ms"],
  [Duration.minutes(60), "1h"],
  [Duration.days(30), "720h"],
  [Duration.hours(1.5), "1h30m"],
])("is written as Go does: %#", (duration, text) => {
  expect(duration.toString()).toBe(text);
});

test("is written without loss", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (ms) => {
      expect(goDuration(Duration.milliseconds(ms).toString())).toBe(ms);
    }),
  );
});

test("units are multiples of each other", () => {
  fc.assert(
    fc.property(fc.nat(100_000), (amount) => {
      expect(Duration.hours(amount * 24).toMilliseconds()).toBe(
        Duration.days(amount).toMilliseconds(),
      );
      expect(Duration.minutes(amount * 60).toString()).toBe(Duration.hours(amount).toString());
      expect(Duration.seconds(amount).toSeconds()).toBe(amount);
      expect(Duration.hours(amount).toHours()).toBe(amount);
    }),
  );
});

test.each([-1, 0.5, NaN, Infinity, 2 ** 53])("%d ms is refused", (amount) => {
  expect(() => Duration.milliseconds(amount)).toThrow(
    `Duration: ${amount} ms is not a whole, non-negative number of milliseconds. Remedy: use a smaller unit or a positive number`,
  );
});
