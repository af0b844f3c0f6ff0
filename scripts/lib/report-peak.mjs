// Loaded before a program that is measured (`node --import`): at its end it adds a line to the file that
// `KC_PEAK` names, the most memory that the process held, in kibibytes, and the time that it kept
// processors busy, in microseconds.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env.KC_PEAK;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  if (file) appendFileSync(file, `${String(maxRSS)} ${String(userCPUTime + systemCPUTime)}\n`);
});
