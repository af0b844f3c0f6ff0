import { describe, expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { NOT_COMPUTABLE, NOT_PUBLISHED, type FigureContext } from '../kit/figure.ts';
import { drawPlot } from '../render/render-svg.ts';
import figure from './mean-per-province-map.ts';

const dataset = changeValues({});

function findingOf(data: Dataset, view: string): string | undefined {
  return figure.finding?.(figure.select(data, view), { view, highlight: '' });
}

function contextOf(data: Dataset, view: string): FigureContext {
  return { id: figure.id, dataset: data, language: 'vi', view, highlight: '' };
}

function bind(data: Dataset, view: string) {
  return figure.bind(figure.select(data, view), contextOf(data, view));
}

function drawOf(data: Dataset, view: string): string {
  const context = { ...contextOf(data, view), width: 'wide' as const };
  return drawPlot(figure.draw(figure.select(data, view), context));
}

/** The dataset as it were if the first report gave the money of these provinces, 1 for the first. */
function publish(provinces: Dataset['provinces']): Dataset {
  const model = dataset.observations.find(({ id }) => id === 'r20-funding-vn-hn');
  if (model === undefined) throw new Error('no model');
  const others = dataset.observations.filter(
    ({ indicator, geography }) => indicator !== 'funding' || !/^VN-/.test(geography),
  );
  const rows = provinces.map(({ id: geography }, index) => {
    const value = index + 1;
    return { ...model, id: `r20-test-${geography}`, geography, value, lower: value, upper: value };
  });
  return { ...dataset, observations: [...others, ...rows] };
}

describe('the finding', () => {
  test('names the ends of the order only where they are certain', () => {
    expect(findingOf(dataset, '2014-2020')).toBe('title');
    const tiedBelow = changeValues({ 'd-r20-2014-2020-funding-per-province-mrd': 17.62 });
    expect(findingOf(tiedBelow, '2014-2020')).toBe('title-highest');
    const tiedAbove = changeValues({ 'r20-funding-per-province-se': 33.03 });
    expect(findingOf(tiedAbove, '2014-2020')).toBe('title-lowest');
    const both = changeValues({
      'r20-funding-per-province-se': 33.03,
      'd-r20-2014-2020-funding-per-province-mrd': 17.62,
    });
    expect(findingOf(both, '2014-2020')).toBe('title-close');
  });

  test('says how many provinces have a figure', () => {
    const knownOf = (data: Dataset) => bind(data, '2014-2020')['known'];
    expect(knownOf(dataset)).toBe('phần lớn các tỉnh không có số riêng');
    expect(knownOf(publish([]))).toBe('không tỉnh nào có số riêng');
    expect(knownOf(publish(dataset.provinces.slice(1)))).toBe('một số tỉnh không có số riêng');
    expect(knownOf(publish(dataset.provinces))).toBe('tỉnh nào cũng có số riêng');
    expect(bind(dataset, '2013-2022')['known']).toBe('không tỉnh nào có số riêng');
  });

  test('of the units names those that cross regions, from north to south', () => {
    expect(bind(dataset, 'units')['crossing']).toBe(
      'Bắc Ninh, Phú Thọ, Quảng Ngãi, Gia Lai, Đắk Lắk, Lâm Đồng và Tây Ninh',
    );
  });
});

describe('a period in which every province has a figure', () => {
  const all = publish(dataset.provinces);
  const viewsOf = (data: Dataset) => figure.switch?.list(data, 'vi').map(({ id }) => id);

  test('has a view of its own', () => {
    expect(viewsOf(dataset)).toEqual(['2014-2020', '2013-2022', 'units']);
    expect(viewsOf(all)).toEqual(['2014-2020', '2013-2022', 'each-2014-2020', 'units']);
    expect(viewsOf(publish(dataset.provinces.slice(1)))).toHaveLength(3);
  });

  test('colours each tile by its own money and lists it', () => {
    expect(findingOf(all, 'each-2014-2020')).toBe('title.each');
    const rows = figure.select(all, 'each-2014-2020');
    expect(rows.map(({ geography }) => geography)).toEqual(
      dataset.provinces.map(({ id }) => id).toReversed(),
    );
    const drawn = drawOf(all, 'each-2014-2020');
    for (const shade of ['public', 'public-middle', 'public-light', 'public-tint']) {
      expect(drawn).toContain(`var(--${shade},`);
    }
    expect(drawn).not.toContain('không công bố');
    expect(figure.tabulate(rows, contextOf(all, 'each-2014-2020')).rows).toHaveLength(63);
  });
});

test('a tile says its own money and never the mean of its region', () => {
  const drawn = drawOf(dataset, '2014-2020');
  expect(drawn).toContain(
    'data-label="Bình Thuận, vùng Đông Nam Bộ" data-value="tỉnh này: không công bố"',
  );
  expect(drawn).toMatch(
    /data-label="Hà Nội, vùng Đồng bằng sông Hồng" data-value="116,49\stỷ\sđồng"/,
  );
  expect(drawn).toMatch(/data-label="Bình quân một tỉnh của Tây Nguyên" data-value="25,39/);
  expect(drawn.match(/tỉnh này: không công bố/g)).toHaveLength(63 - 5 + 2);
});

test('the units say what they are made of, and what is known of their money', () => {
  expect(drawOf(dataset, 'units')).toContain(
    'data-label="Bình Thuận, vùng Đông Nam Bộ, nay thuộc Lâm Đồng mới (gộp tỉnh cũ của các vùng khác nhau)"',
  );
  const table = figure.tabulate(figure.select(dataset, 'units'), contextOf(dataset, 'units'));
  const rowOf = (name: string) => table.rows.find(([first]) => first === name);
  expect(table.rows).toHaveLength(34);
  expect(rowOf('Hà Nội')?.slice(1)).toMatchObject([
    'Hà Nội',
    'Đồng bằng sông Hồng',
    { row: { id: 'r20-funding-vn-hn' } },
    'giữ nguyên địa giới',
  ]);
  expect(rowOf('Lâm Đồng')).toEqual([
    'Lâm Đồng',
    'Đắk Nông, Lâm Đồng và Bình Thuận',
    'Tây Nguyên; Đông Nam Bộ',
    NOT_COMPUTABLE,
    'thiếu số của Đắk Nông và Bình Thuận',
  ]);
  expect(drawOf(dataset, 'units')).toMatch(/>Huế<\/text>/);
  expect(rowOf('Cao Bằng')?.slice(3)).toEqual([NOT_PUBLISHED, '']);
});
