import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

/* What the pages for contributors name has to be there. */

const root = join(import.meta.dirname, '..');
const PAGES = ['CONTRIBUTING.md', 'docs/architecture.md'];
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Names of files and folders in a page: in code, and as links from where it stands. */
function listPaths(page: string): readonly string[] {
  const text = read(page);
  const code = Array.from(text.matchAll(/`([^`\s]+)`/g), ([, name = '']) => name).filter(
    (name) =>
      /^(?:[a-z][\w-]*(?:\/[\w.-]+)*\/?|[A-Za-z.]+)$/.test(name) &&
      /\/|\.(?:json|cff|md)$/.test(name),
  );
  const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, link = '']) =>
    join(dirname(page), link),
  );
  return [...new Set([...code, ...links])];
}

const listCommands = (page: string) =>
  Array.from(read(page).matchAll(/npm (?:run )?([a-z:]+)/g), ([, name = '']) => name);

const listed = <T>(list: (page: string) => readonly T[]) =>
  PAGES.flatMap((page) => list(page).map((one) => [page, one] as const));

test('the pages name files and commands at all', () => {
  expect(listPaths('CONTRIBUTING.md').length).toBeGreaterThan(20);
  expect(listPaths('docs/architecture.md').length).toBeGreaterThan(10);
  expect(listCommands('CONTRIBUTING.md').length).toBeGreaterThan(5);
});

test.each(listed(listPaths))('%s: %s is there', (_page, path) => {
  expect(existsSync(join(root, path))).toBe(true);
});

test.each(listed(listCommands))('%s: npm has %s', (_page, command) => {
  expect(Object.keys(packageJson.scripts)).toContain(command);
});

test('the index of decisions lists every decision by its own words', () => {
  const index = read('docs/adr/README.md');
  const rows = Array.from(index.matchAll(/\| \[(\d+)\]\(([^)]+)\) +\| (.+?) +\|/g));
  const files = readdirSync(join(root, 'docs/adr')).filter((name) => /^\d/.test(name));
  expect(rows.map(([, , file]) => file)).toEqual(files.toSorted());
  for (const [, number = '', file = '', title = ''] of rows) {
    const heading = /^# (.*)$/m.exec(read(`docs/adr/${file}`))?.[1] ?? '';
    expect(heading).toBe(`${number}. ${title}`);
  }
});
