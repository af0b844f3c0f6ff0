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

/** Folders whose pages come from one template, a page a region, verdict or document. */
const ALIKE =
  /^(vung|en\/regions|kiem-chung|en\/checks|nguon|en\/sources)\/(?!dong-thoi-gian|timeline)[^/]+\/$/;

/** Of pages made alike the first of each folder; in `npm run test:full` every page there is. */
export const samplePages: string[] =
  process.env['TEST_EVERY_PAGE'] === '1'
    ? pages
    : pages.filter((address) => {
        const folder = ALIKE.exec(address)?.[1];
        const first = pages.find((other) => ALIKE.exec(other)?.[1] === folder);
        return folder === undefined || address === first;
      });
