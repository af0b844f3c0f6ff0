import type { InputFile } from '../../../src/pipeline/input-file.ts';
import {
  between,
  encode,
  decode,
  listTables,
  pick,
  readRows,
  replaceFile,
  writeRows,
  type Mutant,
  type Mutator,
  type Random,
} from './mutant.ts';

/** One cell of a table below its header. */
interface Cell {
  readonly file: InputFile;
  readonly row: number;
  readonly column: string;
  readonly value: string;
  /** The other cells of the row, by column. */
  readonly beside: Readonly<Record<string, string>>;
}

/** Columns that may not be empty, by table. */
const REQUIRED: readonly (readonly [table: RegExp, columns: RegExp])[] = [
  [
    /^codelists\//,
    /^(id|kind|unit|factor|decimals|dimension|region|successor|tile_\w+|initials|date|source|line|\w+_(vi|en))$/,
  ],
  [/^sources\//, /^(id|section|line|printed|indicator|geography|period|unit)$/],
  [/^claims\/exceptions/, /^(id|verdict)$/],
  [/^(changes|corrections)\./, /^(id|date|version|tables|label_(vi|en))$/],
  [/^claims\//, /^(id|kind|statement_vi|statement_en)$/],
];

/** Columns that take codes, ids that stand elsewhere, or words of a closed list. */
const CODED: readonly (readonly [table: RegExp, columns: RegExp])[] = [
  [/^codelists\/indicators/, /^unit$/],
  [/^codelists\/provinces\./, /^(region|successor)$/],
  [/^codelists\/(timeline|gaps)/, /^(kind|source)$/],
  [/^codelists\/units/, /^kind$/],
  [/^codelists\/(verdicts|weights)/, /^id$/],
  [
    /^sources\//,
    /^(section|reading|indicator|geography|period|category|unit|qualifier|basis|status)$/,
  ],
  [/^claims\/exceptions/, /^(id|verdict|weight)$/],
  [/^claims\//, /^(kind|stated|inputs|doubt)$/],
];

const NUMERIC = /^(line|line_end|occurrence|factor|decimals|tile_column|tile_row|date)$/;
const ACT_KINDS = ['date', 'act-number'];

const isRequired = ({ file, column }: Cell) => listedIn(REQUIRED, file.path, column);

/** The text that a claim quotes of an act is any text: what does not match is a finding, no fault. */
const isCoded = ({ file, column, beside }: Cell) =>
  listedIn(CODED, file.path, column) &&
  !(column === 'stated' && ACT_KINDS.includes(beside['kind'] ?? ''));

/** What is printed may hold any signs once somebody has mended it or given it up. */
const isNumeric = ({ file, column, beside }: Cell) =>
  NUMERIC.test(column) ||
  (column === 'id' && file.path === 'codelists/periods.csv') ||
  (column === 'printed' && ['', 'clear'].includes(beside['reading'] ?? ''));

function listedIn(list: typeof CODED, path: string, column: string): boolean {
  return list.find(([table]) => table.test(path))?.[1].test(column) ?? false;
}

const LOOK_ALIKE: Readonly<Record<string, string>> = { '0': 'O', '1': 'l', '5': 'S', '8': 'B' };
const TAGS = ['<b>', '</p>', '<script>alert(1)</script>', '<!--', '<IMG src=x onerror=y>'];
/** Control characters, signs that turn the direction of reading, and what a lost letter leaves. */
const DAMAGE = ['\0', '\u0007', '\u001b', '\u007f', '\u0085', '\t', '\u202e', '\u2028', '\ufffd'];
const LONG = ['x', '9', 'không có ', 'a-'];
const FORMULAS = ['=1+1', '+84', '@SUM(A1)', '=HYPERLINK(x)'];

/** Changes one cell, of those that a test admits, or of all. */
function changeCell(
  change: (value: string, random: Random) => string,
  admits: (cell: Cell) => boolean = () => true,
): Mutator {
  return (files, random) => {
    const tables = listTables(files);
    for (;;) {
      const file = pick(random, tables);
      const rows = readRows(file);
      const [header = []] = rows;
      const row = between(random, 1, rows.length - 1);
      const column = pick(random, header);
      const cells = rows[row] ?? [];
      const value = cells[header.indexOf(column)] ?? '';
      const beside = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
      const changed = change(value, random);
      if (changed === value || !admits({ file, row, column, value, beside })) continue;
      const table = rows.with(row, cells.with(header.indexOf(column), changed));
      const what = `${column} ${JSON.stringify(value)} → ${JSON.stringify(changed).slice(0, 60)}`;
      return replaceFile(files, writeRows(file.path, table), what, row + 1);
    }
  };
}

/** Changes the cells of one row. */
function changeRow(
  change: (cells: readonly string[], random: Random) => readonly string[],
): Mutator {
  return (files, random) => {
    const file = pick(random, listTables(files));
    const rows = readRows(file);
    const row = between(random, 1, rows.length - 1);
    const cells = change(rows[row] ?? [], random);
    const changed = writeRows(file.path, rows.with(row, cells));
    return replaceFile(files, changed, `row becomes ${cells.join('|').slice(0, 80)}`, row + 1);
  };
}

/** Puts a text somewhere inside another, neither at its start nor at its end. */
function insert(value: string, text: string, random: Random): string {
  const place = between(random, 1, value.length - 1);
  return value.slice(0, place) + text + value.slice(place);
}

const isWord = ({ value }: Cell) => value.length > 1;

function injectQuote(files: readonly InputFile[], random: Random): Mutant {
  const file = pick(random, listTables(files));
  const lines = decode(file).trimEnd().split('\n');
  const index = between(random, 1, lines.length - 1);
  const line = lines[index] ?? '';
  const place = between(random, 0, line.length);
  const changed = `${line.slice(0, place)}"${line.slice(place)}`;
  const text = `${lines.with(index, changed).join('\n')}\n`;
  return replaceFile(files, encode(file.path, text), `quote at ${place}`, index + 1);
}

/** The copy comes last, where its id stands already. */
function duplicateRow(files: readonly InputFile[], random: Random): Mutant {
  const file = pick(random, listTables(files));
  const rows = readRows(file);
  const row = between(random, 1, rows.length - 1);
  const place = between(random, row + 1, rows.length);
  const table = rows.toSpliced(place, 0, rows[row] ?? []);
  return replaceFile(files, writeRows(file.path, table), `line ${row + 1} twice`, place + 1);
}

/** Accidents to one cell or row, each of which is to be reported at its line. */
export const CELL_MUTATORS: Readonly<Record<string, Mutator>> = {
  'a digit becomes a letter': changeCell((value, random) => {
    const places = Array.from(value.matchAll(/\d/g), ({ index }) => index);
    if (places.length === 0) return value;
    const place = pick(random, places);
    const letter = LOOK_ALIKE[value.charAt(place)] ?? 'x';
    return value.slice(0, place) + letter + value.slice(place + 1);
  }, isNumeric),
  'a required cell is emptied': changeCell(() => '', isRequired),
  'a code is unknown': changeCell(() => 'no-such-code', isCoded),
  'a code is misspelt': changeCell(
    (value, random) => (value === '' ? value : insert(`${value} `, 'Q', random).trim()),
    isCoded,
  ),
  'a quotation mark is injected': injectQuote,
  'a tag is injected': changeCell((value, random) =>
    insert(` ${value} `, pick(random, TAGS), random),
  ),
  'a sign that cannot be seen is injected': changeCell(
    (value, random) => insert(value, pick(random, DAMAGE), random),
    isWord,
  ),
  'a line break is injected': changeCell(
    (value, random) => insert(value, pick(random, ['\n', '\r\n']), random),
    isWord,
  ),
  'a cell becomes a formula': changeCell((_value, random) => pick(random, FORMULAS)),
  'a code or number becomes very long': changeCell(
    (_value, random) => pick(random, LONG).repeat(20_000),
    (cell) => isCoded(cell) || isNumeric(cell),
  ),
  'a row stands twice': duplicateRow,
  'a row is cut off': changeRow((cells, random) =>
    cells.slice(0, between(random, 1, cells.length - 1)),
  ),
  'a row lacks a separator': changeRow((cells, random) => {
    const place = between(random, 1, cells.length - 1);
    return cells.toSpliced(place - 1, 2, `${cells[place - 1] ?? ''}${cells[place] ?? ''}`);
  }),
  'a row has a cell too many': changeRow((cells, random) =>
    // Before a last cell that is empty, it would only fill that one in.
    cells.toSpliced(
      cells.at(-1) === '' ? cells.length : between(random, 0, cells.length),
      0,
      'more',
    ),
  ),
};
