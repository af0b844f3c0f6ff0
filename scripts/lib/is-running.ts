/** Whether a process with this number runs on the machine, whoever started it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, and is not ours.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
