import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { measureStep } from '../../scripts/lib/measure-growth.ts';

/*
 * The site of ten times the observations of today beside the site of today, both built here.
 */

const FOLDER = '.cache/growth';
/** Pages that name every document, or count what there is; one or two lines a document. */
const LISTS =
  /^(?:en\/)?(?:nguon|sources|du-lieu|data|thuat-ngu|glossary|tim-kiem|search)\/index\.html$/;

function readPages(factor: number): ReadonlyMap<string, string> {
  const folder = join(FOLDER, String(factor), 'site');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')]),
  );
}

let today: ReadonlyMap<string, string>;
let grown: ReadonlyMap<string, string>;

beforeAll(() => {
  for (const factor of [1, 10]) {
    measureStep(factor, join(FOLDER, String(factor)), { withSite: true });
  }
  [today, grown] = [readPages(1), readPages(10)];
}, 1_200_000);

test('ten times the observations give a page a source and language more, and no other', () => {
  const added = [...grown.keys()].filter((name) => !today.has(name));
  const sources = readdirSync(join(FOLDER, '10/data/sources'));
  const invented = sources.filter((name) => name.includes('invented'));
  expect(invented).toHaveLength(9);
  expect(added.toSorted()).toEqual(
    ['en/sources', 'nguon']
      .flatMap((folder) => invented.map((id) => `${folder}/${id}/index.html`))
      .toSorted(),
  );
});

/** The foot of every page names the digits of the data, which are others with other data. */
const withoutDigits = (html = '') => html.replace(/(?<=(?:mã|hash) )[0-9a-f]{12}(?=\.)/, '');

test('the pages of today stay as they are, but for those that list the documents', () => {
  const changed = [...today].filter(
    ([name, html]) => withoutDigits(grown.get(name)) !== withoutDigits(html),
  );
  expect(changed.map(([name]) => name).filter((name) => !LISTS.test(name))).toEqual([]);
});
