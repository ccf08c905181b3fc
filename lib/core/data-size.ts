import { LabError } from "./lab-error";

const UNITS = { KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3, TiB: 1024 ** 4 } as const;

/** An amount of memory or disk. Units are powers of 1024, as Proxmox and Nomad count. */
export class DataSize {
  private constructor(private readonly bytes: number) {
    if (!Number.isSafeInteger(bytes) || bytes < 0) {
      throw LabError.in(
        "DataSize",
        `${bytes} bytes is not a whole, non-negative number`,
        "use a smaller unit or a positive number",
      );
    }
  }

  /** @param amount - KiB */
  static kibibytes(amount: number): DataSize {
    return new DataSize(amount * UNITS.KiB);
  }

  /** @param amount - MiB */
  static mebibytes(amount: number): DataSize {
    return new DataSize(amount * UNITS.MiB);
  }

  /** @param amount - GiB */
  static gibibytes(amount: number): DataSize {
    return new DataSize(amount * UNITS.GiB);
  }

  /**
   * Reads `512 MiB`, `12GiB`, `1 TiB`.
   * @throws LabError when the text has no unit or another form
   */
  static parse(text: string): DataSize {
    const match = /^(\d+)\s*(KiB|MiB|GiB|TiB)$/.exec(text.trim());
    if (!match) {
      throw LabError.in(
        "DataSize",
        `"${text}" is not an amount of memory or disk`,
        'write a whole number and a unit, e.g. "512 MiB" or "12 GiB"',
      );
    }
    return new DataSize(Number(match[1]) * UNITS[match[2] as keyof typeof UNITS]);
  }

  /** Bytes. */
  toBytes(): number {
    return this.bytes;
  }

  /**
   * Whole MiB.
   * @throws LabError when the size is not a whole number of MiB
   */
  toMebibytes(): number {
    return this.whole("MiB");
  }

  /**
   * Whole GiB.
   * @throws LabError when the size is not a whole number of GiB
   */
  toGibibytes(): number {
    return this.whole("GiB");
  }

  private whole(unit: keyof typeof UNITS): number {
    const amount = this.bytes / UNITS[unit];
    if (!Number.isInteger(amount)) {
      throw LabError.in(
        "DataSize",
        `${this.bytes} bytes is not a whole number of ${unit}`,
        `choose a multiple of 1 ${unit}`,
      );
    }
    return amount;
  }
}
