/** Counts of a run, as its last line says them. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs checks one after the other, says how each went, and counts. */
export class Checks {
  readonly tally: Tally = { passed: 0, failed: 0, skipped: 0 };

  /** A check that others do not depend on: when it fails, the run goes on. */
  async check(name: string, work: () => unknown): Promise<void> {
    try {
      await this.require(name, work);
    } catch {
      // Said and counted by `require`.
    }
  }

  /** A check that the following ones need: when it fails, the scenario ends. */
  async require<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    const started = performance.now();
    const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
    try {
      const result = await work();
      this.tally.passed += 1;
      console.log(`  ok    ${name} (${seconds()} s)`);
      return result;
    } catch (error) {
      this.tally.failed += 1;
      const reason = error instanceof Error ? error.message : String(error);
      console.log(
        `  FAIL  ${name} (${seconds()} s)\n        ${reason.replaceAll("\n", "\n        ")}`,
      );
      throw error;
    }
  }

  skip(name: string, reason: string): void {
    this.tally.skipped += 1;
    console.log(`  SKIP  ${name}: ${reason}`);
  }
}

/** The closing line of a run. */
export function formatTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
