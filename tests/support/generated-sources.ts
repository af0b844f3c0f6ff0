import type { Dataset } from '../../src/domain/dataset.ts';
import { buildDataset } from '../../src/pipeline/build-dataset.ts';
import type { InputFile } from '../../src/pipeline/input-file.ts';
import { makeRandom, pick, type Random } from './mutations/mutant.ts';
import { printRows, type ObservationRow } from './sample-data.ts';

/*
 * Invented yearly reports, for tests and measurements only: what the project would have to carry if
 * many more documents came to light. They state single figures of single years of the future, so that
 * nothing is derived from them and no page of today shows them.
 */
const SEED = 295;
const FIRST_YEAR = 2026;
/** Reports share the years, as those of many offices would. */
const YEARS = 25;
const PERIODS_PATH = 'codelists/periods.csv';

/** A table of a report: what it states of each of some places. */
interface InventedTable {
  readonly section: string;
  readonly label_vi: string;
  readonly label_en: string;
  readonly indicator: string;
  readonly geographies: readonly string[];
  readonly categories: readonly string[];
  readonly unit: string;
  readonly basis?: string;
  readonly status?: string;
}

/** How many observations one invented report has; about as many as all documents of today. */
function countGeneratedRows(dataset: Dataset): number {
  return listTables(dataset).reduce((sum, table) => sum + countCells(table), 0);
}

/**
 * A data folder with so many invented reports beside its own documents that it has about `factor`
 * times its observations; the same ones each time.
 */
export function addGeneratedSources(
  files: readonly InputFile[],
  factor: number,
): readonly InputFile[] {
  const { dataset } = buildDataset(files);
  if (dataset === undefined) throw new Error('the data folder does not build');
  const tables = listTables(dataset);
  const wanted = dataset.observations.length * (factor - 1);
  const count = Math.round(wanted / countGeneratedRows(dataset));
  const random = makeRandom(SEED);
  const reports = Array.from({ length: count }, (_, index) => printReport(tables, index, random));
  return [...files.map((file) => addPeriods(file, dataset)), ...reports.flat()];
}

function listTables({ regions, provinces, ...lists }: Dataset): readonly InventedTable[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const money = { indicator: 'funding', unit: 'million-vnd', basis: 'carried-out' };
  return [
    {
      ...{ section: 'I', label_vi: 'mục I: cả nước', label_en: 'section I: the country' },
      ...{ indicator: 'machines-supported', unit: 'machine', geographies: ['VN'] },
      categories: [''],
    },
    {
      ...{ section: 'II', label_vi: 'mục II: vùng', label_en: 'section II: regions' },
      ...money,
      unit: 'billion-vnd',
      geographies: ids(regions),
      categories: ['central', 'local', ''],
    },
    {
      ...{ section: 'III', label_vi: 'mục III: kế hoạch', label_en: 'section III: plans' },
      ...{ indicator: 'people-trained', unit: 'person', status: 'plan' },
      geographies: ids(regions),
      categories: ['', 'new-jobs', 'skilled-managers'],
    },
    {
      ...{ section: 'IV', label_vi: 'mục IV: tỉnh', label_en: 'section IV: provinces' },
      ...money,
      geographies: ids(provinces),
      categories: ['central', 'local'],
    },
    {
      ...{ section: 'V', label_vi: 'mục V: lượt hỗ trợ', label_en: 'section V: instances' },
      ...{ indicator: 'support-instances', unit: 'support-instance' },
      geographies: ids(provinces),
      categories: [''],
    },
    {
      ...{ section: 'VI', label_vi: 'mục VI: tỷ lệ', label_en: 'section VI: rates' },
      ...{ indicator: 'employment-rate', unit: 'percent' },
      geographies: [...ids(provinces), ...ids(lists['provinces-2025'])].slice(0, 69),
      categories: [''],
    },
  ];
}

function countCells({ geographies, categories }: InventedTable): number {
  return geographies.length * categories.length;
}

function printReport(
  tables: readonly InventedTable[],
  index: number,
  random: Random,
): readonly InputFile[] {
  const number = String(index + 1).padStart(4, '0');
  const [id, year] = [`yearly-invented-${number}`, String(FIRST_YEAR + (index % YEARS))];
  const starts = tables.map((_, at) =>
    tables.slice(0, at).reduce((sum, table) => sum + countCells(table), 1),
  );
  const rows = tables.flatMap((table, at) =>
    listCells(table).map((cell, offset) => ({
      id: ['y', number, '-', String((starts[at] ?? 0) + offset)].join(''),
      line: String((starts[at] ?? 0) + offset),
      period: year,
      ...cell,
      ...printNumber(table, random),
    })),
  );
  const encode = (text: string) => new TextEncoder().encode(text);
  const sections = tables.map(({ section, label_vi, label_en }, at) => ({
    ...{ number: section, line: starts[at], label_vi, label_en },
  }));
  const source = { ...describeSource(id, number, year), sections };
  return [
    { path: `sources/${id}/source.json`, bytes: encode(JSON.stringify(source)) },
    { path: `sources/${id}/observations.csv`, bytes: encode(printRows(rows)) },
  ];
}

function listCells(table: InventedTable): readonly ObservationRow[] {
  const { section, indicator, unit, basis = '', status = 'reported' } = table;
  return table.geographies.flatMap((geography) =>
    table.categories.map((category) => ({
      ...{ section, indicator, geography, category, unit, basis, status },
    })),
  );
}

/** A number of the form that its unit has, one in ten with a qualifier. */
function printNumber({ unit }: InventedTable, random: Random): ObservationRow {
  const printed =
    unit === 'percent'
      ? String(40 + Math.floor(random() * 60))
      : unit.endsWith('-vnd')
        ? `${group(20 + Math.floor(random() * 9000))},${String(1 + Math.floor(random() * 9))}`
        : group(5 + Math.floor(random() * 3000));
  if (random() >= 0.1) return { printed };
  const [qualifier, word] = pick(random, QUALIFIERS);
  return { printed, qualifier, wording: `${word} ${printed}` };
}

const QUALIFIERS = [
  ['nearly', 'gần'],
  ['more-than', 'hơn'],
  ['about', 'khoảng'],
] as const;

/** `1.234` of 1234. */
function group(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
}

function describeSource(id: string, number: string, year: string): object {
  return {
    ...{ id, prefix: `y${number}`, number: '', date: '', period: year, completeness: 'complete' },
    title_vi: `Báo cáo bịa số ${number} để đo, năm ${year}`,
    title_en: `Report ${number}, invented to measure with, for ${year}`,
    short_vi: `Báo cáo bịa ${number}`,
    short_en: `Invented report ${number}`,
    issuer_vi: 'Không ai',
    issuer_en: 'Nobody',
    state_vi: 'Mọi số đều bịa.',
    state_en: 'Every number is invented.',
    text: { file: `${id}.txt`, sha256: number.padStart(64, '0') },
  };
}

/** The list of periods with the years of the invented reports; any other file as it is. */
function addPeriods(file: InputFile, { periods }: Dataset): InputFile {
  if (file.path !== PERIODS_PATH) return file;
  const years = Array.from({ length: YEARS }, (_, index) => String(FIRST_YEAR + index));
  const added = years.filter((year) => periods.every(({ id }) => id !== year));
  const text = new TextDecoder().decode(file.bytes).trimEnd();
  const rows = added.map((year) => `${year},${year},${year}`);
  return { path: file.path, bytes: new TextEncoder().encode([text, ...rows, ''].join('\n')) };
}
