import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pages } from './support/dist.ts';

/** The character ranges that the font files were subset to, as their README records them. */
function readSubset(): (character: string) => boolean {
  const readme = readFileSync('src/assets/fonts/README.md', 'utf8');
  const list = /--unicodes=(\S+)/.exec(readme)?.[1] ?? '';
  const ranges = list.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.some(([from, to]) => from <= code && code <= to);
  };
}

test('the fonts cover every character of the site', () => {
  const isCovered = readSubset();
  const characters = new Set(
    pages.flatMap(({ document }) => Array.from(document.body.textContent)),
  );
  const missing = [...characters].filter(
    (character) => !/\s/.test(character) && !isCovered(character),
  );
  expect(missing).toEqual([]);
});
