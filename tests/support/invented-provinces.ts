import { createHash } from 'node:crypto';
import type { Dataset, Province } from '../../src/domain/dataset.ts';
import { buildDataset } from '../../src/pipeline/build-dataset.ts';
import type { InputFile } from '../../src/pipeline/input-file.ts';
import { makeRandom } from './mutations/mutant.ts';
import { printRows } from './sample-data.ts';

/*
 * An invented document, for tests only: what a lost appendix of a report might be, money by province,
 * year and level of government. Every number in it is made up, but for the sums: those of regions
 * and of the provinces that the report names come out as the report prints them.
 */
const SEED = 63;
const PERIOD = '2014/2020';
const YEARS = ['2014', '2015', '2016', '2017', '2018', '2019', '2020'];
const LEVELS = ['central', 'local'] as const;
const LEVEL_WORDS = {
  central: 'khuyến công quốc gia',
  local: 'khuyến công địa phương',
  '': 'hai cấp',
};
/** The table prints tenths of a million đồng. */
const TENTHS_IN_BILLION = 10_000;

export const INVENTED_SOURCE = 'appendix-2014-2020';

/** One number of the invented table; `amount` in tenths of a million đồng. */
export interface InventedCell {
  readonly province: string;
  /** A year, or the whole period. */
  readonly period: string;
  /** Empty for both levels together. */
  readonly level: keyof typeof LEVEL_WORDS;
  readonly amount: number;
}

/** The id that a cell has as an observation, `a20-funding-vn-44-2014-central`. */
export function idOfCell({ province, period, level }: Omit<InventedCell, 'amount'>): string {
  return ['a20-funding', province.toLowerCase(), period.replace('/', '-'), level]
    .filter(Boolean)
    .join('-');
}

/** A smaller table: the same money by whole period, by both levels together, or by both. */
export function addUpCells(
  cells: readonly InventedCell[],
  ...over: readonly ('years' | 'levels')[]
): readonly InventedCell[] {
  const wider = cells.map((cell) => ({
    ...cell,
    period: over.includes('years') ? PERIOD : cell.period,
    level: over.includes('levels') ? ('' as const) : cell.level,
  }));
  return [...Map.groupBy(wider, idOfCell).values()].flatMap((own) => {
    const amount = own.reduce((sum, cell) => sum + cell.amount, 0);
    return own.slice(0, 1).map((cell) => ({ ...cell, amount }));
  });
}

/** The whole table, year by year, level by level, the same each time. */
export function inventCells(files: readonly InputFile[]): readonly InventedCell[] {
  const { dataset } = buildDataset(files);
  if (dataset === undefined) throw new Error('the data folder does not build');
  const random = makeRandom(SEED);
  const amounts = dataset.regions.flatMap(({ id }) => inventRegion(dataset, id, random));
  const cells = amounts.flatMap(({ province, amount }) => {
    const slots = YEARS.flatMap((period) => LEVELS.map((level) => ({ period, level })));
    const shares = split(amount, slots.length, random);
    return slots.map((slot, index) => ({
      province: province.id,
      ...slot,
      amount: shares[index] ?? 0,
    }));
  });
  return YEARS.flatMap((year) =>
    LEVELS.flatMap((level) => cells.filter((cell) => cell.period === year && cell.level === level)),
  );
}

/** A data folder with the invented document beside its own. */
export function addInventedProvinces(
  files: readonly InputFile[],
  cells: readonly InventedCell[] = inventCells(files),
): readonly InputFile[] {
  return [...files, ...printSource(cells)];
}

/** The text of the invented document, one number a line. */
export function printText(cells: readonly InventedCell[]): string {
  return cells
    .map(
      ({ province, period, level, amount }) =>
        `${province}, ${period}, ${LEVEL_WORDS[level]}: ${printAmount(amount)} triệu đồng\n`,
    )
    .join('');
}

function printSource(cells: readonly InventedCell[]): readonly InputFile[] {
  const folder = `sources/${INVENTED_SOURCE}`;
  const rows = cells.map((cell, index) => ({
    id: idOfCell(cell),
    section: cell.period,
    line: String(index + 1),
    printed: printAmount(cell.amount),
    indicator: 'funding',
    geography: cell.province,
    period: cell.period,
    category: cell.level,
    unit: 'million-vnd',
    basis: 'approved-plan',
  }));
  const encode = (text: string) => new TextEncoder().encode(text);
  return [
    { path: `${folder}/source.json`, bytes: encode(JSON.stringify(describeSource(cells))) },
    { path: `${folder}/observations.csv`, bytes: encode(printRows(rows)) },
  ];
}

function describeSource(cells: readonly InventedCell[]): object {
  return {
    id: INVENTED_SOURCE,
    prefix: 'a20',
    title_vi: 'Phụ lục bịa để thử',
    title_en: 'Invented appendix for tests',
    short_vi: 'Phụ lục bịa',
    short_en: 'Invented appendix',
    issuer_vi: 'Không ai',
    issuer_en: 'Nobody',
    number: '',
    date: '',
    period: PERIOD,
    completeness: 'complete',
    state_vi: 'Mọi số đều bịa.',
    state_en: 'Every number is invented.',
    text: {
      file: `${INVENTED_SOURCE}.txt`,
      sha256: createHash('sha256').update(printText(cells)).digest('hex'),
    },
    sections: [...new Set(cells.map(({ period }) => period))].map((period) => ({
      number: period,
      line: cells.findIndex((cell) => cell.period === period) + 1,
      label_vi: `biểu ${period}`,
      label_en: `table for ${period}`,
    })),
  };
}

/** The money of each province of a region, so that it makes up what the report prints. */
function inventRegion(
  dataset: Dataset,
  region: string,
  random: () => number,
): readonly { readonly province: Province; readonly amount: number }[] {
  const members = dataset.provinces.filter((province) => province.region === region);
  const printed = members.map(({ id }) => findPrintedTenths(dataset, id));
  const known = printed.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  const open = printed.filter((amount) => amount === undefined).length;
  const shares = split((findPrintedTenths(dataset, region) ?? 0) - known, open, random);
  return members.map((province, index) => {
    const before = printed.slice(0, index).filter((amount) => amount === undefined).length;
    return { province, amount: printed[index] ?? shares[before] ?? 0 };
  });
}

function findPrintedTenths({ observations }: Dataset, geography: string): number | undefined {
  const row = observations.find(
    ({ indicator, geography: place, period, category }) =>
      indicator === 'funding' && place === geography && period === PERIOD && category === '',
  );
  const value = row?.value ?? undefined;
  return value === undefined ? undefined : Math.round(value * TENTHS_IN_BILLION);
}

/** Splits a whole number into parts that add up to it, each at least half of an equal share. */
function split(whole: number, count: number, random: () => number): readonly number[] {
  const weights = Array.from({ length: count }, () => 1 + random());
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const parts = weights.slice(1).map((weight) => Math.floor((whole * weight) / sum));
  return [whole - parts.reduce((total, part) => total + part, 0), ...parts];
}

/** `1.234,5` of 12345 tenths. */
function printAmount(tenths: number): string {
  const millions = String(Math.floor(tenths / 10)).replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
  return `${millions},${String(tenths % 10)}`;
}
