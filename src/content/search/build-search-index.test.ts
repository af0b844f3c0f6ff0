import { describe, expect, test } from 'vitest';
import { dataset } from '../../catalogue/dataset.ts';
import { listFigureIds } from '../../charts/render/render-figure.ts';
import { LANGUAGES } from '../../domain/dataset.ts';
import { SEARCH_KINDS, type SearchKind } from '../../domain/search/search-entry.ts';
import { buildSearchIndex, groupIndex } from './build-search-index.ts';

describe.each(LANGUAGES)('the index: %s', (language) => {
  const index = buildSearchIndex(language);
  const countOf = (kind: SearchKind) => index.entries.filter((entry) => entry.kind === kind).length;

  test('knows all of each kind', () => {
    expect(countOf('region')).toBe(dataset.regions.length);
    expect(countOf('unit')).toBe(dataset['provinces-2025'].length);
    expect(countOf('province')).toBe(dataset.provinces.length);
    expect(countOf('figure')).toBe(listFigureIds().length);
    expect(countOf('indicator')).toBe(dataset.indicators.length);
    expect(countOf('claim')).toBe(dataset.claims.length);
    expect(countOf('act')).toBe(dataset.timeline.length);
    expect(countOf('gap')).toBe(dataset.gaps.length);
    expect(countOf('source')).toBe(dataset.sources.length);
    expect(countOf('term')).toBe(
      dataset.terms.length + dataset.verdicts.length + dataset.weights.length,
    );
    const readable = dataset.observations.filter(({ value }) => value !== null);
    expect(countOf('number')).toBe(Math.min(500, readable.length + dataset.derived.length));
  });

  test('has one entry an address, in plain words', () => {
    const addresses = index.entries.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const { title, text = 'none', names = [] } of index.entries) {
      for (const words of [title, text, ...names]) {
        expect(words).not.toMatch(/[<>{}]|&\w+;|undefined/);
        expect(words.trim()).not.toBe('');
      }
    }
  });

  test('is listed by kind in the order of the alphabet, the single numbers apart', () => {
    const groups = groupIndex(index, language);
    expect(groups.map(({ kind }) => kind)).toEqual(
      SEARCH_KINDS.filter((kind) => kind !== 'number'),
    );
    const listed = groups.flatMap(({ entries }) => entries).length;
    expect(listed).toBe(index.entries.length - countOf('number'));
    const { compare } = new Intl.Collator(language, { numeric: true });
    for (const { entries } of groups) {
      const titles = entries.map(({ title }) => title);
      expect(titles).toEqual(titles.toSorted(compare));
    }
  });
});

test('the alphabet is the Vietnamese one', () => {
  const units = groupIndex(buildSearchIndex('vi'), 'vi').find(({ kind }) => kind === 'unit');
  const titles = units?.entries.map(({ title }) => title) ?? [];
  expect(titles.indexOf('Cần Thơ')).toBeLessThan(titles.indexOf('Đà Nẵng'));
  expect(titles.indexOf('Cao Bằng')).toBeLessThan(titles.indexOf('Cần Thơ'));
  expect(titles.indexOf('Điện Biên')).toBeLessThan(titles.indexOf('Gia Lai'));
});
