/**
 * Work in slices: steps run in order, each in a task of its own, so that keys and clicks are answered
 * in between. A new run drops what is left of the one before.
 */
export class Slices {
  #run = 0;

  /** Runs the first step at once and the others one by one. */
  async start(steps: readonly (() => void)[]): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    for (const [index, step] of steps.entries()) {
      if (index > 0) await nextTask();
      if (run !== this.#run) return;
      step();
    }
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
