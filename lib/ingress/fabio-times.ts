import type { FabioOptions } from "./fabio-options";
import { Duration } from "../core/duration";

/** The stages of Fabio's end. */
export interface FabioTimes {
  readonly shutdownDelay: Duration;
  readonly deregisterGracePeriod: Duration;
  readonly shutdownWait: Duration;
  /** Longer than the two before it together. */
  readonly killTimeout: Duration;
}

export function fabioTimes({
  shutdownDelay = Duration.seconds(5),
  deregisterGracePeriod = Duration.seconds(2),
  shutdownWait = Duration.seconds(20),
}: FabioOptions): FabioTimes {
  const end = deregisterGracePeriod.toMilliseconds() + shutdownWait.toMilliseconds();
  const killTimeout = Duration.milliseconds(end + 5000);
  return { shutdownDelay, deregisterGracePeriod, shutdownWait, killTimeout };
}
