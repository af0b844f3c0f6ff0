import { describe, expect, test, vi } from 'vitest';
import { keepKnown } from '../../tests/support/keep-known.ts';
import { LANGUAGES } from '../domain/dataset.ts';
import { translateFirst } from '../i18n/translate.ts';
import { countStates, listCoverage, listRegionalGaps } from './coverage.ts';
import { dataset } from './dataset.ts';
import { COVERAGE_STATES } from './measure-coverage.ts';

vi.mock(import('./dataset.ts'), async (original) => {
  const site = await original();
  return { ...site, dataset: keepKnown(site.dataset) };
});

const tables = listCoverage();
const rows = tables.flatMap(({ id, groups }) =>
  groups.flatMap((group) => group.rows.map((row) => ({ table: id, ...row }))),
);
const statesOf = (table: string, question: string) =>
  rows
    .find((row) => row.table === table && row.question.id === question)
    ?.cells.map(({ state }) => state);
const printedOf = (question: string) =>
  rows
    .find((row) => row.table === 'results' && row.question.id === question)
    ?.cells.map(({ printed, of }) => printed / (of ?? NaN)) ?? [];

describe('the tables', () => {
  test('have a column for each report and each programme', () => {
    expect(tables.map(({ columns }) => columns.map(({ id }) => id))).toEqual([
      ['2014/2020', '2013/2022'],
      ['decided', 'drafted', 'approved'],
    ]);
  });

  test('ask each question once in a table, in words that there are', () => {
    for (const { id, groups } of tables) {
      const ids = groups.flatMap((group) => group.rows.map(({ question }) => question.id));
      expect(new Set(ids).size, id).toBe(ids.length);
    }
    for (const language of LANGUAGES) {
      for (const { question } of rows) translateFirst(language, [`gaps.row.${question.id}`]);
      for (const { groups } of tables) {
        for (const { id } of groups) translateFirst(language, [`gaps.group.${id}`]);
      }
    }
  });

  test('ask for indicators and categories that the code lists have', () => {
    const [indicators, categories] = [dataset.indicators, dataset.categories].map(
      (list) => new Set(list.map(({ id }) => id)),
    );
    for (const { question } of rows) {
      for (const { indicator, category } of question.asks) {
        expect(indicators?.has(indicator), indicator).toBe(true);
        if (category) expect(categories?.has(category), category).toBe(true);
      }
      for (const category of question.categories ?? []) {
        expect(categories?.has(category), category).toBe(true);
      }
    }
  });

  test('are counted whole', () => {
    const counts = countStates(tables);
    expect(counts.map(({ state }) => state)).toEqual(COVERAGE_STATES);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(
      rows.reduce((sum, { cells }) => sum + cells.length, 0),
    );
  });
});

test('every gap answers questions that are asked', () => {
  const ids = new Set(rows.map(({ question }) => question.id));
  for (const { id, answers } of dataset.gaps) {
    for (const question of answers.split(' ').filter(Boolean)) {
      expect(ids.has(question), `${id}: ${question}`).toBe(true);
    }
  }
});

describe('what the page says of its tables holds:', () => {
  test('money of every region, of few provinces and years', () => {
    expect(statesOf('results', 'regions')).toEqual(['published', 'published']);
    expect(statesOf('results', 'provinces')).toEqual(['partial', 'none']);
    for (const share of [...printedOf('provinces'), ...printedOf('years')]) {
      expect(share).toBeLessThan(0.25);
    }
  });

  test('counterpart capital for the country alone', () => {
    expect(statesOf('results', 'capital')).toEqual(['published', 'published']);
    for (const question of ['capital-regions', 'capital-activities', 'ratio-regions']) {
      expect(statesOf('results', question), question).toEqual(['none', 'none']);
    }
  });

  test('targets for people and models in every programme, for capital and work in none', () => {
    for (const question of ['people-trained', 'models', 'target-clusters']) {
      expect(statesOf('programmes', question), question).toEqual(Array(3).fill('published'));
    }
    for (const question of ['target-capital', 'target-employment']) {
      expect(statesOf('programmes', question), question).toEqual(Array(3).fill('none'));
    }
  });
});

describe('what is open about one region', () => {
  const openIn = (id: string) => {
    const region = dataset.regions.find((one) => one.id === id);
    if (region === undefined) throw new Error(`no region ${id}`);
    const { groups } = listRegionalGaps(region);
    return new Map(
      groups
        .flatMap((group) => group.rows)
        .map(({ question, cells }) => [question.id, cells.map(({ state }) => state)]),
    );
  };

  test('is measured on the figures of that region alone', () => {
    expect(openIn('RRD').get('mean-per-province')).toEqual(['published', 'derived']);
    expect(openIn('CH').get('mean-per-province')).toEqual(['derived', 'derived']);
    expect(openIn('RRD').get('provinces')?.[0]).toBe('partial');
    expect(openIn('NMM').get('provinces')?.[0]).not.toBe('partial');
  });

  test('leaves out what both reports print', () => {
    expect(openIn('RRD').has('regions')).toBe(false);
  });

  test('has words for every question, in both languages', () => {
    for (const { id } of dataset.regions) {
      for (const question of openIn(id).keys()) {
        for (const language of LANGUAGES) {
          expect(translateFirst(language, [`region.gaps.${question}`])).not.toBe('');
        }
      }
    }
  });
});
