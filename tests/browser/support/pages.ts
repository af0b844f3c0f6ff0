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

/** Several pages in one test: much of the time goes into opening and closing the browser's windows. */
export function inGroups(
  addresses: readonly string[],
  size: number,
): readonly (readonly string[])[] {
  const count = Math.ceil(addresses.length / size);
  return Array.from({ length: count }, (_, group) =>
    addresses.slice(group * size, (group + 1) * size),
  );
}
