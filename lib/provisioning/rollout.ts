import type { NodeConfiguration } from "./node-configuration";
import { LabError } from "../core/lab-error";

/** Options of {@link Rollout}. */
export interface RolloutProps {
  /** How many hosts may change at the same time. @default 1 */
  readonly batchSize?: number;
}

/**
 * The order in which the hosts of a group are changed: batch after batch, each waiting until the
 * gates of the one before have passed. A gate that fails stops the rollout there.
 */
export class Rollout {
  private readonly batchSize: number;
  private readonly batches: NodeConfiguration[][] = [];

  /** @throws LabError when the batch size is not a positive whole number */
  constructor(props: RolloutProps = {}) {
    this.batchSize = props.batchSize ?? 1;
    if (!Number.isInteger(this.batchSize) || this.batchSize < 1) {
      throw LabError.in(
        "Rollout",
        `batchSize ${this.batchSize} is not a positive whole number`,
        "use 1 to change one host after the other",
      );
    }
  }

  /** Puts a host's configuration at the end of the order. */
  add(configuration: NodeConfiguration): void {
    const last = this.batches.at(-1);
    const batch = last && last.length < this.batchSize ? last : [];
    if (batch !== last) this.batches.push(batch);
    batch.push(configuration);
    for (const previous of this.batches.at(-2) ?? []) {
      configuration.addDependency(...previous.readiness);
    }
  }
}
