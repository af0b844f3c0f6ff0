import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder with the built site. */
export const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** Every page of the built site by its address relative to the site's root: '', 'en/vung/', … */
export const pages: string[] = globSync('**/*.html', { cwd: dist })
  .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
  .sort();

/** Whether the address is that of one chart for embedding. */
export function isEmbed(address: string): boolean {
  return address.startsWith('nhung/') || address.startsWith('en/embed/');
}
