import { describe, expect, test, vi } from 'vitest';
import { keepKnown } from '../../tests/support/keep-known.ts';
import { dataset } from '../catalogue/dataset.ts';
import { LANGUAGES, type Region } from '../domain/dataset.ts';
import { claimsText, differenceText, gapLines } from './region-notes.ts';

vi.mock(import('../catalogue/dataset.ts'), async (original) => {
  const site = await original();
  return { ...site, dataset: keepKnown(site.dataset) };
});

const plain = (html: string) => html.replaceAll(/<[^>]+>/g, '').replaceAll('\u00a0', ' ');

function find(id: string): Region {
  const region = dataset.regions.find((one) => one.id === id);
  if (region === undefined) throw new Error(`no region ${id}`);
  return region;
}

test('the difference between the reports is a number with a formula, and no money of any years', () => {
  for (const region of dataset.regions) {
    for (const language of LANGUAGES) {
      expect(differenceText(region, language)).toMatch(/#d-r22-2013-2022-less-r20-[a-z0-9-]+"/);
    }
  }
  expect(plain(differenceText(find('CH'), 'en'))).toContain(
    'not to be read as the money of the remaining years',
  );
  expect(plain(differenceText(find('CH'), 'vi'))).toContain('chưa thể coi là tiền');
});

test('the claims are counted as they are listed', () => {
  const { summary, claims } = claimsText(find('RRD'), 'en');
  const [all, holding] = plain(summary).match(/\d+/g) ?? [];
  expect(Number(all)).toBe(claims.length);
  expect(Number(holding)).toBeLessThan(claims.length);
  expect(plain(claimsText(find('CH'), 'en').summary)).not.toContain('come first');
});

describe('what is not published', () => {
  test('is said by report where the reports differ, and once where they do not', () => {
    const lines = gapLines(find('RRD'), 'en').map(plain);
    expect(lines).toContain(
      'Mean per province: printed (2014–2020), not printed, but can be derived (2013–2022).',
    );
    expect(lines.find((line) => line.startsWith('Counterpart capital:'))).not.toContain('(');
  });

  test('is said in both languages, line for line', () => {
    for (const region of dataset.regions) {
      expect(gapLines(region, 'vi').length).toBe(gapLines(region, 'en').length);
      expect(gapLines(region, 'vi').join('')).not.toMatch(/undefined|\{\{/);
    }
  });
});
