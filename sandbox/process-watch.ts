import { readdirSync, readFileSync } from "node:fs";

/**
 * Collects the arguments of every process on this machine, the nodes' included, while something
 * runs: secrets must never be among them.
 */
export class ProcessWatch {
  private readonly seen = new Set<string>();
  private readonly timer: NodeJS.Timeout;

  constructor() {
    this.timer = setInterval(() => {
      this.look();
    }, 50);
  }

  /** Ends the watch. @returns all command lines that were seen */
  stop(): readonly string[] {
    clearInterval(this.timer);
    this.look();
    return [...this.seen];
  }

  private look(): void {
    for (const entry of readdirSync("/proc")) {
      if (!/^\d+$/.test(entry)) continue;
      try {
        this.seen.add(readFileSync(`/proc/${entry}/cmdline`, "utf8").replaceAll("\0", " "));
      } catch {
        // The process has ended.
      }
    }
  }
}
