/**
 * Work in slices: steps run in order, each in a task of its own, so that keys and clicks are answered
 * in between. A new run drops what is left of the one before.
 */
export class Slices {
  #run = 0;

  /** Runs the steps one by one, the first not before what asked for it is done. */
  async start(steps: readonly (() => void)[]): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    for (const step of steps) {
      await nextTask();
      if (run !== this.#run) return;
      step();
    }
  }
}

/** Lets everything else that waits have its turn. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
