/**
 * A piece of work that many events ask for: done once they have been quiet for so many milliseconds,
 * never twice at the same time, and once more where an event came while it was being done.
 *
 * @param work must not throw: nobody waits for it
 */
export function settle(work: () => Promise<void>, quiet: number): () => void {
  let pending: NodeJS.Timeout | undefined;
  let isBusy = false;
  const perform = async (): Promise<void> => {
    isBusy = true;
    await work();
    isBusy = false;
  };
  const ask = () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      if (isBusy) ask();
      else void perform();
    }, quiet);
  };
  return ask;
}
