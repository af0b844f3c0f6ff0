import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { datasetFolder } from '../scripts/lib/folders.ts';
import type { Dataset, Observation } from '../src/domain/dataset.ts';
import { evaluateFormula, listInputs, parseFormula } from '../src/domain/formula.ts';
import { add, exactly, meets, type Interval } from '../src/domain/interval.ts';
import { parsePeriod } from '../src/domain/period.ts';
import {
  readConventionally,
  readLiterally,
  splitQualifiers,
  type Qualifier,
} from '../src/domain/qualifier.ts';
import { foldText } from '../src/domain/fold-text.ts';
import { isCount, isMoney } from '../src/domain/unit.ts';
import { parseVietnameseNumber } from '../src/domain/vietnamese-number.ts';
import { buildDataset } from '../src/pipeline/build-dataset.ts';
import { toQuantity } from '../src/pipeline/figure-index.ts';
import { listUnclaimed } from '../src/pipeline/describe-unclaimed.ts';
import { checkInvariants, INVARIANT_NAMES } from '../src/pipeline/invariants/check-invariants.ts';
import { serialiseRows } from '../src/domain/serialise-rows.ts';
import { readDataFolder } from './support/data-folder.ts';

const dataset = build();
const { observations, derived, provinces, regions, units, indicators } = dataset;
const reports = ['report-2013-2022', 'report-2014-2020'];

/** Codes that no figure uses yet, and why they stay. */
const UNUSED: Readonly<Record<string, string>> = {
  'categories central-projects-to-central':
    'a definition that readers ask for and no document gives the numerator of; shown as such',
  'categories target-products-awarded-level-national':
    'the draft had this target and the approved programme has not',
  'categories target-products-awarded-level-regional':
    'the draft had this target and the approved programme has not',
  'categories target-provinces-with-focal-projects-share':
    'the draft had this target and the approved programme has not',
  'categories target-clusters-supported-cluster-infrastructure':
    'the draft had this target and the approved programme has not',
  'categories provinces': 'for tables by province, which no document at hand has',
  'categories parts': 'for tables by province, which no document at hand has',
};

/** Invariants for tables by province, which no document at hand has: see data-provinces.test.ts. */
const WAITING: readonly string[] = [
  'provinces make up their regions',
  'years and levels make up their province',
];

/** Figures whose document errs, ids in single spaces, and what was found when it was looked up. */
const EXCUSED: Readonly<Record<string, string>> = {};

const isExcused = (figures: readonly string[]) => figures.join(' ') in EXCUSED;

/** Periods of figures that lie outside the period of their source, and why they stand there. */
const BEYOND: Readonly<Record<string, string>> = {
  'report-2014-2020 2021/2025': 'the next programme, which its second part quotes',
  'report-2013-2022 2011/2015': 'productivity before and during the period',
  'report-2013-2022 2013/2023': 'awards, summed up a year later; a claim asks why',
  'submission-2021-2025 2014/2020': 'the programme before',
  'submission-2021-2025 2020': 'the year in which it was drafted',
};

function build(): Dataset {
  const { dataset: built, issues } = buildDataset(readDataFolder());
  if (built === undefined) throw new Error(`${issues.length} issues: run npm run data`);
  return built;
}

function unitOf({ unit }: { readonly unit: string }) {
  const found = units.find(({ id }) => id === unit);
  if (found === undefined) throw new Error(`no unit ${unit}`);
  return found;
}

function boundsOf({ lower, upper }: { lower: number | null; upper: number | null }): Interval {
  if (lower === null || upper === null) throw new Error('no bounds');
  return { lower, upper };
}

/** The only figure, observed or derived, of one id. */
function figure(id: string) {
  const found = [...observations, ...derived].find((row) => row.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}

/** The observation of one subject in one source. */
function observe(source: string, indicator: string, geography: string, category = ''): Observation {
  const found = observations.find(
    (row) =>
      row.source === source &&
      row.indicator === indicator &&
      row.geography === geography &&
      row.category === category &&
      row.period === dataset.sources.find(({ id }) => id === source)?.period,
  );
  if (found === undefined) throw new Error(`${source} gives no ${indicator} of ${geography}`);
  return found;
}

const sumUp = (rows: readonly Parameters<typeof boundsOf>[0][]) =>
  rows.map(boundsOf).reduce(add, exactly(0));

describe('the committed dataset', () => {
  test.each(Object.entries<readonly unknown[]>({ ...dataset }))(
    '%s.json is what the data folder gives',
    (name, rows) => {
      const path = join(datasetFolder(), `${name}.json`);
      expect(existsSync(path), 'run npm run data').toBe(true);
      expect(readFileSync(path, 'utf8'), 'run npm run data').toBe(serialiseRows(rows));
    },
  );
});

/** From the standard: code and name of the 63 provinces and cities. */
const ISO_3166_2 = [
  ...['01 Lai Châu', '02 Lào Cai', '03 Hà Giang', '04 Cao Bằng', '05 Sơn La', '06 Yên Bái'],
  ...['07 Tuyên Quang', '09 Lạng Sơn', '13 Quảng Ninh', '14 Hòa Bình', '18 Ninh Bình'],
  ...['20 Thái Bình', '21 Thanh Hóa', '22 Nghệ An', '23 Hà Tĩnh', '24 Quảng Bình'],
  ...['25 Quảng Trị', '26 Thừa Thiên Huế', '27 Quảng Nam', '28 Kon Tum', '29 Quảng Ngãi'],
  ...['30 Gia Lai', '31 Bình Định', '32 Phú Yên', '33 Đắk Lắk', '34 Khánh Hòa', '35 Lâm Đồng'],
  ...['36 Ninh Thuận', '37 Tây Ninh', '39 Đồng Nai', '40 Bình Thuận', '41 Long An'],
  ...['43 Bà Rịa – Vũng Tàu', '44 An Giang', '45 Đồng Tháp', '46 Tiền Giang', '47 Kiên Giang'],
  ...['49 Vĩnh Long', '50 Bến Tre', '51 Trà Vinh', '52 Sóc Trăng', '53 Bắc Kạn', '54 Bắc Giang'],
  ...['55 Bạc Liêu', '56 Bắc Ninh', '57 Bình Dương', '58 Bình Phước', '59 Cà Mau', '61 Hải Dương'],
  ...['63 Hà Nam', '66 Hưng Yên', '67 Nam Định', '68 Phú Thọ', '69 Thái Nguyên', '70 Vĩnh Phúc'],
  ...['71 Điện Biên', '72 Đắk Nông', '73 Hậu Giang', 'CT Cần Thơ', 'DN Đà Nẵng', 'HN Hà Nội'],
  ...['HP Hải Phòng', 'SG TP. Hồ Chí Minh'],
];

describe('geography', () => {
  test('there are six regions, 63 provinces and 34 successors, each once', () => {
    expect(regions).toHaveLength(6);
    for (const [field, size] of [
      ['id', 63],
      ['name_vi', 63],
      ['name_en', 63],
      ['successor', 34],
    ] as const) {
      expect(new Set(provinces.map((province) => province[field])).size, field).toBe(size);
    }
    expect(provinces).toHaveLength(63);
    expect(dataset['provinces-2025']).toHaveLength(34);
  });

  test('every successor has one to three predecessors, eleven of them one', () => {
    const sizes = dataset['provinces-2025'].map(
      ({ id }) => provinces.filter(({ successor }) => successor === id).length,
    );
    expect(sizes.every((size) => size >= 1 && size <= 3)).toBe(true);
    expect(sizes.filter((size) => size === 1)).toHaveLength(11);
  });

  test('a successor bears the name of one of its predecessors', () => {
    for (const { id, name_vi } of dataset['provinces-2025']) {
      const former = provinces.filter(({ successor }) => successor === id);
      expect(
        former.some((province) => province.name_vi.endsWith(name_vi)),
        name_vi,
      ).toBe(true);
    }
  });

  test('provinces have their codes of ISO 3166-2', () => {
    const listed = provinces.map(({ id, name_vi }) => `${id} ${name_vi}`).toSorted();
    expect(listed).toEqual(ISO_3166_2.map((entry) => `VN-${entry}`).toSorted());
  });

  test('no alias repeats the name, nor another alias, of its own province or unit', () => {
    for (const { name_vi, name_en, aliases } of [...provinces, ...dataset['provinces-2025']]) {
      const others = aliases === '' ? [] : aliases.split(';');
      const folded = others.map(foldText);
      expect(new Set(folded).size, name_vi).toBe(others.length);
      for (const name of [name_vi, name_en]) expect(folded).not.toContain(foldText(name));
    }
  });

  test('no two provinces stand on one tile, nor have two the same initials', () => {
    const tiles = provinces.map((row) => `${String(row.tile_column)},${String(row.tile_row)}`);
    const initials = provinces.map(({ initials: letters }) => letters);
    expect(new Set(tiles).size).toBe(63);
    expect(new Set(initials).size).toBe(63);
  });
});

describe.each(reports)('parts and totals of %s', (report) => {
  const source = dataset.sources.find(({ id }) => id === report);
  const prefix = `d-${source?.prefix ?? ''}-${source?.period.replace('/', '-') ?? ''}`;
  const total = observe(report, 'funding', 'VN');

  test('regions and remainder make up the total', () => {
    const parts = regions.map(({ id }) => observe(report, 'funding', id));
    const remainder = figure(`${prefix}-funding-outside-regions`);
    expect(meets(sumUp([...parts, remainder]), boundsOf(total))).toBe(true);
    const values = [...parts, remainder].map(({ value }) => value ?? NaN);
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total.value ?? NaN, 9);
    expect(remainder.value).toBeGreaterThan(0);
  });

  test('shares of regions and remainder make up a hundred', () => {
    const shares = [...regions.map(({ id }) => id), 'outside-regions'].map((id) =>
      figure(`${prefix}-funding-share-${id.toLowerCase()}`),
    );
    expect(shares.reduce((sum, { value }) => sum + (value ?? NaN), 0)).toBeCloseTo(100, 9);
  });
});

describe('what must be true of values', () => {
  const checks = checkInvariants(dataset);
  const levels = ['central', 'local'];

  test.each([...Map.groupBy(checks, ({ invariant }) => invariant)])('%s', (_name, found) => {
    expect(found.filter(({ holds, figures }) => !holds && !isExcused(figures))).toEqual([]);
  });

  test('every excuse is about figures that err', () => {
    const erring = checks.filter(({ holds, figures }) => !holds && isExcused(figures));
    expect(erring).toHaveLength(Object.keys(EXCUSED).length);
  });

  /** What each invariant has to look at, so that none holds for want of figures. */
  const looked: readonly (readonly [string, readonly { readonly id: string }[]])[] =
    reports.flatMap((report) => {
      const areas = regions.map(({ id }) => id);
      const funding = observe(report, 'funding', 'VN');
      const prefix = dataset.sources.find(({ id }) => id === report)?.prefix ?? '';
      return [
        [
          'provinces are those listed',
          [...areas, 'VN'].map((area) => observe(report, 'province-count', area)),
        ],
        [
          'regions leave a remainder',
          [...areas.map((area) => observe(report, 'funding', area)), funding],
        ],
        [
          'levels make the total',
          [...levels.map((level) => observe(report, 'funding', 'VN', level)), funding],
        ],
        [
          'shares of all parts make a hundred',
          levels.map((level) => figure(`${prefix}-funding-share-${level}`)),
        ],
      ] as const;
    });
  const establishments = dataset.categories
    .filter(({ dimension }) => dimension === 'establishment')
    .map(({ id }) => observe('report-2013-2022', 'support-instances', 'VN', id));

  test.each([
    ...looked,
    [
      'establishments make the total',
      [...establishments, observe('report-2013-2022', 'support-instances', 'VN')],
    ] as const,
    [
      'provinces have less than their regions',
      observations.filter(
        ({ indicator, geography, period }) =>
          indicator === 'funding' && /^VN-/.test(geography) && period === '2014/2020',
      ),
    ] as const,
    [
      'shares are at most a hundred',
      observations.filter(({ indicator, value }) => indicator.endsWith('-share') && value !== null),
    ] as const,
    [
      'wholes of counts are all provinces',
      observations.filter(({ read_as }) => read_as.includes('/')),
    ] as const,
  ])('%s: the figures are there', (name, figures) => {
    expect(figures.length).toBeGreaterThan(0);
    const seen = checks.filter(({ invariant }) => invariant === name).flatMap((one) => one.figures);
    expect(seen).toEqual(expect.arrayContaining(figures.map(({ id }) => id)));
  });

  test('all of them look at something', () => {
    const looking = new Set(checks.map(({ invariant }) => invariant));
    const idle = INVARIANT_NAMES.filter((name) => !looking.has(name));
    expect(idle.filter((name) => !WAITING.includes(name))).toEqual([]);
  });
});

describe('code lists', () => {
  const figures = [...observations, ...derived];
  const used = new Set([
    ...figures.map(({ indicator }) => `indicators ${indicator}`),
    ...figures.map(({ unit }) => `units ${unit}`),
    ...figures.map(({ period }) => `periods ${period}`),
    ...figures.map(({ category }) => `categories ${category}`),
    ...figures.map(({ geography }) => `regions ${geography}`),
  ]);
  const codes = (['indicators', 'units', 'periods', 'categories', 'regions'] as const).flatMap(
    (list) => dataset[list].map(({ id }) => `${list} ${id}`),
  );

  test.each(codes)('%s is used, or the reason why it is not is given', (code) => {
    expect(used.has(code) !== code in UNUSED).toBe(true);
  });

  test('every reason is about a code that there is', () => {
    expect(codes).toEqual(expect.arrayContaining(Object.keys(UNUSED)));
  });

  test('a derived value is in the unit of its indicator, an observation in one of its kind', () => {
    for (const row of figures) {
      const usual = indicators.find(({ id }) => id === row.indicator);
      if (usual === undefined) throw new Error(row.indicator);
      expect(unitOf(row).kind, row.id).toBe(unitOf({ unit: usual.unit }).kind);
    }
    for (const row of derived) {
      expect(row.unit, row.id).toBe(indicators.find(({ id }) => id === row.indicator)?.unit);
    }
  });
});

describe('ids', () => {
  const ids = [...observations, ...derived, ...dataset.sources].map(({ id }) => id);

  test('stand once, in small letters, digits and hyphens', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test('hold no line number', () => {
    for (const { id, line, geography, period } of observations) {
      // Years and codes of provinces are numbers too, and stay; so does the prefix of the source.
      const own = `${geography.toLowerCase()} ${period}`.split(/\D+/);
      const [, ...words] = id.split('-');
      const numbers = words
        .join('-')
        .split(/\D+/)
        .filter((number) => !own.includes(number));
      expect(numbers, id).not.toContain(String(line));
    }
  });
});

describe('observations', () => {
  test.each(observations.map((row) => [row.id, row] as const))(
    '%s reads as its value',
    (_id, row) => {
      const parse = parseVietnameseNumber(row.read_as);
      if (row.reading === 'uncertain') {
        expect([row.value, row.lower, row.upper, row.lower_literal, row.upper_literal]).toEqual(
          Array(5).fill(null),
        );
        return;
      }
      if (!parse.ok) throw new Error(parse.advice);
      const qualifiers = splitQualifiers(row.qualifier) as readonly Qualifier[];
      const conventional = readConventionally(parse.number, qualifiers, isCount(unitOf(row)));
      const literal = readLiterally(parse.number, qualifiers, isCount(unitOf(row)));
      expect(row).toMatchObject({
        value: parse.number.value,
        ...conventional,
        lower_literal: literal.lower,
        upper_literal: literal.upper,
      });
    },
  );

  test('are mended where, and only where, they are read otherwise than printed', () => {
    for (const { id, reading, printed, read_as } of observations) {
      expect(printed !== read_as, id).toBe(reading === 'mended');
    }
  });

  test('have a basis where, and only where, they are money', () => {
    for (const row of observations) expect(row.basis !== '', row.id).toBe(isMoney(unitOf(row)));
  });

  test('have notes in both languages or none', () => {
    for (const { id, note, note_en } of [...observations, ...derived]) {
      expect(note === '', id).toBe(note_en === '');
    }
  });

  test('with a qualifier have a wording, of twelve words at most', () => {
    for (const { id, qualifier, wording } of observations) {
      if (qualifier !== '') expect(wording, id).not.toBe('');
      expect(wording.split(' ').length, id).toBeLessThanOrEqual(12);
    }
  });

  test('stand in a section of their source, after its first line', () => {
    for (const { id, source, section, line } of observations) {
      const found = dataset.sections.find((one) => one.source === source && one.number === section);
      expect(found?.line, id).toBeLessThanOrEqual(line);
    }
  });

  test('never share a token: each stands at a place of its own', () => {
    const places = observations.map(({ source, line, printed, occurrence }) =>
      [source, line, printed, occurrence].join(' '),
    );
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  test('of one source lie within its period, but for those known to go beyond it', () => {
    const beyond = new Set(Object.keys(BEYOND));
    expect(observations.map(({ source, period }) => `${source} ${period}`)).toEqual(
      expect.arrayContaining([...beyond]),
    );
    for (const { id, source, period, status } of observations) {
      // What is to come lies ahead of what a report is about.
      if (['target', 'plan', 'draft'].includes(status)) continue;
      if (beyond.has(`${source} ${period}`)) continue;
      const whole = parsePeriod(dataset.sources.find((row) => row.id === source)?.period ?? '');
      const own = parsePeriod(period);
      if (whole === null || own === null) throw new Error(id);
      // A period with an open start (“to 2015”) names no year before the source’s own.
      expect(own.from ?? Infinity, id).toBeGreaterThanOrEqual(whole.from ?? 0);
      expect(own.to, id).toBeGreaterThanOrEqual(whole.from ?? 0);
      expect(own.to, id).toBeLessThanOrEqual(whole.to);
    }
  });
});

describe('derived values', () => {
  const quantities = new Map([
    ...observations
      .filter(({ value }) => value !== null)
      .map((row) => [row.id, toQuantity(row, indicators, units)] as const),
    ...derived.map((row) => [row.id, { value: row.value, interval: boundsOf(row) }] as const),
  ]);

  test.each(derived.map((row) => [row.id, row] as const))(
    '%s follows from its inputs',
    (_id, row) => {
      const expression = parseFormula(row.formula);
      const result = evaluateFormula(expression, (id) => {
        const quantity = quantities.get(id);
        if (quantity === undefined) throw new Error(`${row.id} needs ${id}`);
        return quantity;
      });
      expect({ value: result.value, ...result.interval }).toEqual({
        value: row.value,
        lower: row.lower,
        upper: row.upper,
      });
      expect(row.inputs).toBe(listInputs(expression).join(' '));
      expect(row.lower).toBeLessThanOrEqual(row.value);
      expect(row.upper).toBeGreaterThanOrEqual(row.value);
    },
  );

  test('draw on one document, or on two and say so in a note', () => {
    const sourcesOf = (id: string): readonly string[] => {
      const row = figure(id);
      return 'inputs' in row ? row.inputs.split(' ').flatMap(sourcesOf) : [row.source];
    };
    for (const { id, indicator, note } of derived) {
      const { size } = new Set(sourcesOf(id));
      expect(size, id).toBeLessThanOrEqual(2);
      if (size === 2) expect(note, id).not.toBe('');
      if (indicator === 'funding-difference') expect(size, id).toBe(2);
    }
  });

  test('of regions and remainder add up to the difference of the totals', () => {
    const differences = derived.filter(({ indicator }) => indicator === 'funding-difference');
    const parts = differences.filter(({ geography }) => geography !== 'VN');
    expect(parts).toHaveLength(regions.length + 1);
    const whole = differences.find(({ geography }) => geography === 'VN');
    expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(whole?.value ?? NaN, 9);
  });

  test.each(['funding-share-of-six-regions', 'province-share'])(
    'of %s make up a hundred in each report',
    (indicator) => {
      const shares = derived.filter((row) => row.indicator === indicator);
      for (const own of Map.groupBy(shares, ({ period }) => period).values()) {
        expect(own).toHaveLength(regions.length);
        expect(own.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(100, 9);
      }
      expect(shares.length).toBeGreaterThan(0);
    },
  );

  test('that a document prints too are the subject of a claim', () => {
    expect(listUnclaimed({ ...dataset, claims: [] }).length).toBeGreaterThan(30);
    expect(listUnclaimed(dataset).map(({ id }) => id)).toEqual([]);
  });
});
