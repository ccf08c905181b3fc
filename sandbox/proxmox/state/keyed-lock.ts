/** Lets one piece of work after the other at each key, in the order of asking. */
export class KeyedLock {
  private readonly tails = new Map<number, Promise<unknown>>();

  /**
   * Runs the work when its turn comes.
   * @throws what `onTimeout` makes, if the turn has not come within the time; the work never runs then
   */
  async run<T>(
    key: number,
    work: () => Promise<T> | T,
    patience?: { readonly milliseconds: number; readonly onTimeout: () => Error },
  ): Promise<T> {
    const before = this.tails.get(key) ?? Promise.resolve();
    let release: () => void = () => undefined;
    const turn = new Promise<void>((resolve) => {
      release = resolve;
    });
    const tail = before.then(() => turn);
    this.tails.set(key, tail);
    void tail.then(() => {
      if (this.tails.get(key) === tail) this.tails.delete(key);
    });
    try {
      await withPatience(before, patience);
      return await work();
    } finally {
      release();
    }
  }
}

async function withPatience(
  turn: Promise<unknown>,
  patience: { readonly milliseconds: number; readonly onTimeout: () => Error } | undefined,
): Promise<void> {
  if (patience === undefined) {
    await turn;
    return;
  }
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(patience.onTimeout());
    }, patience.milliseconds);
  });
  try {
    await Promise.race([turn, late]);
  } finally {
    clearTimeout(timer);
  }
}
