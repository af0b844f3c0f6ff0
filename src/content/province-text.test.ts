import { describe, expect, test } from 'vitest';
import { knownDataset as dataset } from '../../tests/support/known-dataset.ts';
import type { Dataset, Derived, Language, Observation } from '../domain/dataset.ts';
import {
  describeProvince,
  describeUnit,
  listProvincesWithFigure,
  listSearchNames,
} from './province-text.ts';

/** The dataset with money of more geographies for 2014–2020; without any, the printed money is gone. */
function publishMoney(...geographies: readonly string[]): Dataset {
  const [sample] = dataset.derived;
  const added = geographies.map((geography) => ({
    ...(sample as Derived),
    id: `d-x-${geography}`,
    indicator: 'funding',
    geography,
    period: '2014/2020',
    category: '',
    unit: 'billion-vnd',
    value: 12,
    lower: 12,
    upper: 12,
  }));
  const isPrinted = ({ indicator, geography }: Observation) =>
    indicator === 'funding' && dataset.provinces.some(({ id }) => id === geography);
  return {
    ...dataset,
    observations: dataset.observations.filter((row) => !isPrinted(row)),
    derived: [...dataset.derived, ...added],
  };
}

const plain = (html: string) => html.replaceAll(/<[^>]+>/g, '').replaceAll('\u00a0', ' ');

function province(id: string, language: Language = 'en', from = dataset) {
  const found = from.provinces.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no province ${id}`);
  const { money, place } = describeProvince(from, found, language);
  return { money: plain(money), place: plain(place) };
}

function unit(id: string, language: Language = 'en', from = dataset) {
  const found = from['provinces-2025'].find((one) => one.id === id);
  if (found === undefined) throw new Error(`no unit ${id}`);
  const { money, place } = describeUnit(from, found, language);
  return { money: plain(money), place: plain(place) };
}

describe('a former province', () => {
  test('says for each report what is published and what is not', () => {
    expect(province('VN-35').money).toBe(
      'Funding 2014–2020: 76.05 billion VND; 2013–2022: not published.',
    );
    expect(province('VN-35', 'vi').money).toBe(
      'Kinh phí kỳ 2014–2020: 76,05 tỷ đồng; kỳ 2013–2022: không công bố.',
    );
    expect(province('VN-72').money).toBe('Funding 2014–2020 and 2013–2022: not published.');
  });

  test('says its region, what it is part of now and with which others', () => {
    expect(province('VN-72').place).toBe(
      'Region in both reports: Central Highlands. Now part of Lam Dong, with former Lam Dong and Binh Thuan.',
    );
    expect(province('VN-26', 'vi').place).toContain('Nay là Huế, không gộp với tỉnh nào.');
  });

  test('says that the reports count Bình Thuận apart from the official division, and no other', () => {
    expect(province('VN-40').place).toContain('unlike the six official');
    expect(province('VN-39').place).not.toContain('unlike');
  });

  test('says what a report publishes later', () => {
    expect(province('VN-72', 'en', publishMoney('VN-72')).money).toContain('2014–2020: 12');
  });
});

describe('a present unit', () => {
  test('that is one former province has its figure', () => {
    expect(unit('p34-ha-noi').money).toBe(
      'Funding 2014–2020: 116.49 billion VND, the figure of Hanoi before 1 July 2025; 2013–2022: not published.',
    );
  });

  test('has none as long as one member has none, and names those', () => {
    expect(unit('p34-lam-dong').money).toContain(
      '2014–2020: cannot be derived, as there is no figure for Dak Nong and Binh Thuan;',
    );
    expect(unit('p34-lam-dong', 'vi').money).toContain(
      'kỳ 2014–2020: không tính được, vì thiếu số của Đắk Nông và Bình Thuận;',
    );
  });

  test('has the sum once all members have a figure', () => {
    const all = publishMoney('VN-72', 'VN-35', 'VN-40', 'p34-lam-dong');
    expect(unit('p34-lam-dong', 'en', all).money).toContain('the sum of its former provinces;');
  });

  test('says that it crosses regions of the reports, where it does', () => {
    expect(unit('p34-lam-dong').place).toContain('cannot be re-cut');
    expect(unit('p34-lam-dong').place).toContain('Binh Thuan (Southeast)');
    expect(unit('p34-da-nang').place).toContain('all in the North Central');
  });

  test('tells its namesake’s figure from its own, where several were merged', () => {
    expect(unit('p34-lam-dong').place).toContain(
      'A figure for former Lam Dong is not one for present Lam Dong.',
    );
    expect(unit('p34-ha-noi').place).not.toContain('former');
  });
});

test('the provinces with a figure are those of the data', () => {
  expect(listProvincesWithFigure(dataset).length).toBeGreaterThan(0);
  expect(listProvincesWithFigure(publishMoney())).toEqual([]);
  expect(listProvincesWithFigure(publishMoney('VN-72')).map(({ id }) => id)).toEqual(['VN-72']);
});

test('a place is found by its names and aliases, folded, each once', () => {
  const found = dataset.provinces.find(({ id }) => id === 'VN-SG');
  const names = listSearchNames(found as (typeof dataset.provinces)[number]);
  expect(names).toEqual(expect.arrayContaining(['tp ho chi minh', 'ho chi minh city', 'sai gon']));
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain('');
});
