/** Prints one line per step with the seconds it took: a build of minutes must not look like a hang. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  try {
    const result = await work();
    say(`${title}: ${seconds(started)}`);
    return result;
  } catch (error) {
    say(`${title}: FAILED after ${seconds(started)}`);
    throw error;
  }
}

/** Like step, for work of minutes: says also when it begins. */
export async function longStep<T>(title: string, work: () => Promise<T>): Promise<T> {
  say(`${title} ...`);
  return step(title, work);
}

export function say(text: string): void {
  process.stdout.write(`[sandbox] ${text}\n`);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
