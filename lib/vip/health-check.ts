/** How keepalived finds out whether a host may hold a virtual IP. */
export interface HealthCheck {
  /**
   * POSIX shell text that succeeds when the service works on this host; run as the unprivileged account
   * `keepalived_script`. It must ask the host itself, never the virtual IP, which is not there before a
   * check has succeeded.
   */
  readonly script: string;
  /** Seconds between two runs. @default 2 */
  readonly intervalSeconds?: number;
  /** Seconds a run may take; less than the interval. @default 1 */
  readonly timeoutSeconds?: number;
  /** Failures in a row until the host gives the address up. @default 2 */
  readonly fall?: number;
  /** Successes in a row until the host may hold the address. @default 2 */
  readonly rise?: number;
}

/** The health check with its defaults. */
export function completeHealthCheck(given: HealthCheck): Required<HealthCheck> {
  return {
    script: given.script,
    intervalSeconds: given.intervalSeconds ?? 2,
    timeoutSeconds: given.timeoutSeconds ?? 1,
    fall: given.fall ?? 2,
    rise: given.rise ?? 2,
  };
}
