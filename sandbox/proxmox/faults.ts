import { z } from "zod";

/** A failure that the simulator is told to have. */
export const faultSchema = z.strictObject({
  method: z.enum(["GET", "POST", "PUT", "DELETE"]),
  path: z.string().min(1),
  kind: z.enum(["error", "slow"]),
  times: z.int().positive(),
  status: z.int().min(400).max(599).default(500),
  message: z.string().default("simulated failure"),
  delayMs: z.int().nonnegative().default(0),
});

export type Fault = z.infer<typeof faultSchema>;

/** The failures that are still to come. */
export class Faults {
  private readonly pending: (Fault & { left: number })[] = [];

  add(fault: Fault): void {
    this.pending.push({ ...fault, left: fault.times });
  }

  clear(): void {
    this.pending.length = 0;
  }

  list(): readonly Fault[] {
    return this.pending.filter((fault) => fault.left > 0);
  }

  take(method: string, path: string): Fault | undefined {
    const fault = this.pending.find(
      (candidate) =>
        candidate.left > 0 && candidate.method === method && new RegExp(candidate.path).test(path),
    );
    if (fault) fault.left -= 1;
    return fault;
  }
}
