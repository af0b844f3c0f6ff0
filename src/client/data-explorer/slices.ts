/**
 * Work in slices: steps run in order, each in a task of its own, so that keys and clicks are answered
 * in between. A new run drops what is left of the one before.
 */
export class Slices {
  #rest: (() => void)[] = [];

  /** Runs the steps one by one, the first not before what asked for it is done. */
  async start(steps: readonly (() => void)[]): Promise<void> {
    const rest = [...steps];
    this.#rest = rest;
    for (;;) {
      await nextTask();
      const step = this.#rest === rest ? rest.shift() : undefined;
      if (step === undefined) return;
      step();
    }
  }

  /** Runs at once what is left, and what that starts in turn, for whoever needs it now. */
  finish(): void {
    for (let step = this.#rest.shift(); step !== undefined; step = this.#rest.shift()) step();
  }
}

/** Lets everything else that waits have its turn. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
