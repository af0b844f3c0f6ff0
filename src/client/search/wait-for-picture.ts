/** Waits until the browser has painted what has changed so far: what follows keeps no reader waiting. */
export function waitForPicture(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
