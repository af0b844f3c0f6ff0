// Loaded before a program that is measured (`node --import`): at its end it adds a line with the most
// memory that the process held, in kibibytes, to the file that `KC_PEAK` names.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env.KC_PEAK;
  if (file) appendFileSync(file, `${String(process.resourceUsage().maxRSS)}\n`);
});
