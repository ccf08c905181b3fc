import { LabError } from "./lab-error";

/** A span of time, written in one unit and rendered as Go's duration text (`1h30m`, `500ms`). */
export class Duration {
  private constructor(private readonly ms: number) {
    if (!Number.isSafeInteger(ms) || ms < 0) {
      throw LabError.in(
        "Duration",
        `${ms} ms is not a whole, non-negative number of milliseconds`,
        "use a smaller unit or a positive number",
      );
    }
  }

  /** @param amount - milliseconds */
  static milliseconds(amount: number): Duration {
    return new Duration(amount);
  }

  /** @param amount - seconds */
  static seconds(amount: number): Duration {
    return new Duration(amount * 1000);
  }

  /** @param amount - minutes */
  static minutes(amount: number): Duration {
    return new Duration(amount * 60_000);
  }

  /** @param amount - hours */
  static hours(amount: number): Duration {
    return new Duration(amount * 3_600_000);
  }

  /** @param amount - days of 24 hours */
  static days(amount: number): Duration {
    return new Duration(amount * 86_400_000);
  }

  /** Whole milliseconds. */
  toMilliseconds(): number {
    return this.ms;
  }

  /** Seconds, possibly with a fraction. */
  toSeconds(): number {
    return this.ms / 1000;
  }

  /**
   * Whole hours.
   * @throws LabError when the span is not a whole number of hours
   */
  toHours(): number {
    const hours = this.ms / 3_600_000;
    if (!Number.isInteger(hours)) {
      throw LabError.in(
        "Duration",
        `${this.toString()} is not a whole number of hours`,
        "use Duration.hours",
      );
    }
    return hours;
  }

  /** Go's duration text: `0s`, `250ms`, `10s`, `1m30s`, `720h`. */
  toString(): string {
    if (this.ms === 0) return "0s";
    const parts: [number, string][] = [
      [Math.floor(this.ms / 3_600_000), "h"],
      [Math.floor(this.ms / 60_000) % 60, "m"],
      [Math.floor(this.ms / 1000) % 60, "s"],
      [this.ms % 1000, "ms"],
    ];
    return parts
      .filter(([amount]) => amount > 0)
      .map(([amount, unit]) => `${amount}${unit}`)
      .join("");
  }
}
