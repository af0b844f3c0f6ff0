import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Figure } from '../../src/charts/kit/figure.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { pathOf, ROUTES } from '../../src/i18n/routes.ts';
import { asCode, writePage, writeTable } from './markdown.ts';

/** Every figure of the site: the question it answers, its views, and the pages that show it. */
export async function describeFigures(dataset: Dataset): Promise<string> {
  const files = globSync('src/charts/figures/*.ts')
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted();
  const pages = listPages();
  const rows = [];
  for (const file of files) {
    const { default: figure } = (await import(pathToFileURL(resolve(file)).href)) as {
      default: Figure<unknown>;
    };
    const views = figure.switch?.list(dataset, 'en').map(({ name }) => name) ?? [];
    const places = pages.filter(({ text }) => text.includes(`[[${figure.id}]]`));
    rows.push([
      `[\`${figure.id}\`](../${file})`,
      readQuestion(file),
      figure.switch === undefined ? 'one' : `by ${figure.switch.by}: ${views.join('; ')}`,
      places.map(({ address }) => asCode(address)).join(', '),
    ]);
  }
  return writePage('Figures · Hình', [
    `${String(rows.length)} figures, each a file of \`src/charts/figures/\`; \`/gallery/\` of the development server shows them in every variant. A figure is embedded from \`/nhung/<id>/\`.`,
    writeTable(['figure', 'what it shows', 'views', 'stands on'], rows),
  ]);
}

/** The prose of the pages with fixed addresses, with the Vietnamese address. */
function listPages(): readonly { readonly address: string; readonly text: string }[] {
  return globSync('src/content/*.vi.md')
    .toSorted()
    .flatMap((file) => {
      const name = basename(file, '.vi.md');
      const route = ROUTES.find((candidate) => candidate === name);
      const text = readFileSync(file, 'utf8').replaceAll('[[scene ', '[[');
      return route === undefined ? [] : [{ address: pathOf(route, 'vi'), text }];
    });
}

/** The comment over a figure's definition, as one line. */
function readQuestion(file: string): string {
  const [, comment = ''] =
    /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export default/.exec(readFileSync(file, 'utf8')) ?? [];
  return comment.replaceAll(/\s*\n\s*\*\s?/g, ' ').trim();
}
