import Papa from 'papaparse';
import type { InputFile } from '../../../src/pipeline/input-file.ts';
import {
  between,
  decode,
  encode,
  listTables,
  pick,
  readRows,
  replaceFile,
  writeRows,
  type Mutant,
  type Mutator,
  type Random,
} from './mutant.ts';

type Rows = readonly (readonly string[])[];

/** Changes every row of a table, at one column. */
function changeColumn(change: (rows: Rows, column: number, random: Random) => Rows): Mutator {
  return (files, random) => {
    const tables = files.filter(({ path }) => path.endsWith('.csv'));
    const file = pick(random, tables);
    const rows = readRows(file);
    const column = between(random, 0, (rows[0]?.length ?? 1) - 1);
    const what = `column ${rows[0]?.[column] ?? ''}`;
    return replaceFile(files, writeRows(file.path, change(rows, column, random)), what);
  };
}

function changeBytes(change: (bytes: Uint8Array, random: Random) => Uint8Array): Mutator {
  return (files, random) => {
    const file = pick(random, files);
    const bytes = change(file.bytes, random);
    return replaceFile(files, { path: file.path, bytes }, `${bytes.length} bytes`);
  };
}

/**
 * Ends a table inside a row, before its last separator: an end between two rows, or inside the last
 * cell, is that of a shorter table.
 */
function cutTable(files: readonly InputFile[], random: Random): Mutant {
  const file = pick(random, listTables(files));
  const lines = decode(file).trimEnd().split('\n');
  const index = between(random, 0, lines.length - 1);
  const line = lines[index] ?? '';
  const end = between(random, 1, line.lastIndexOf(','));
  const text = [...lines.slice(0, index), line.slice(0, end)].join('\n');
  return replaceFile(files, encode(file.path, text), `ends after ${end} signs`, index + 1);
}

/** The header alone: observations may lack, where a document gives no figures; codes may not. */
function emptyList(files: readonly InputFile[], random: Random): Mutant {
  const lists = files.filter(({ path }) => path.startsWith('codelists/'));
  const { path, bytes } = pick(random, lists);
  const header = bytes.slice(0, bytes.indexOf(0x0a) + 1);
  return replaceFile(files, { path, bytes: header }, 'the header alone');
}

function separate(marks: readonly string[]): Mutator {
  return (files, random) => {
    const file = pick(
      random,
      files.filter(({ path }) => path.endsWith('.csv')),
    );
    const delimiter = pick(random, marks);
    const text = Papa.unparse(readRows(file) as string[][], { delimiter, newline: '\n' });
    return replaceFile(files, encode(file.path, `${text}\n`), `separated by “${delimiter}”`);
  };
}

/** The header keeps its commas, the rows below do not, or the other way round. */
function separateHalf(files: readonly InputFile[], random: Random): Mutant {
  const file = pick(random, listTables(files));
  const [header = [], ...rows] = readRows(file);
  const mark = pick(random, [';', '\t', '|']);
  const [above, below] = pick(random, [
    [',', mark],
    [mark, ','],
  ] as const);
  const write = (some: Rows, delimiter: string) =>
    Papa.unparse(some as string[][], { delimiter, newline: '\n' });
  const text = `${write([header], above)}\n${write(rows, below)}\n`;
  return replaceFile(files, encode(file.path, text), `separated by “${above}”, then “${below}”`);
}

function encodeUtf16(text: string, isBigEndian: boolean, hasMark: boolean): Uint8Array {
  const bytes = Buffer.from(hasMark ? `\ufeff${text}` : text, 'utf16le');
  return new Uint8Array(isBigEndian ? bytes.swap16() : bytes);
}

function shuffle(bytes: Uint8Array, random: Random): Uint8Array {
  const shuffled = Uint8Array.from(bytes);
  for (let index = shuffled.length - 1; index > 0; index -= 1) {
    const other = between(random, 0, index);
    [shuffled[index], shuffled[other]] = [shuffled[other] ?? 0, shuffled[index] ?? 0];
  }
  return shuffled;
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Accidents to a table or to the bytes of any file. */
export const TABLE_MUTATORS: Readonly<Record<string, Mutator>> = {
  'a column is dropped': changeColumn((rows, column) =>
    rows.map((cells) => cells.toSpliced(column, 1)),
  ),
  'a column is renamed': changeColumn(([header = [], ...rows], column, random) => {
    const name = header[column] ?? '';
    const names = [`${name}s`, name.toUpperCase(), name.slice(1), '', `${name}_vi`, 'cột'];
    return [
      header.with(
        column,
        pick(
          random,
          names.filter((other) => other !== name),
        ),
      ),
      ...rows,
    ];
  }),
  'a column stands twice': changeColumn((rows, column, random) => {
    const place = between(random, 0, rows[0]?.length ?? 0);
    return rows.map((cells) => cells.toSpliced(place, 0, cells[column] ?? ''));
  }),
  'a table is cut off': cutTable,
  'a code list keeps its header alone': emptyList,
  'separators are others than spreadsheets write': separate(['|', ':', ' ', '^', '~', '::']),
  'separators are those of a spreadsheet': separate([';', '\t']),
  'separators change below the header': separateHalf,
  'letters are saved as Latin-1': changeBytes(
    (bytes) => new Uint8Array(Buffer.from(text(bytes), 'latin1')),
  ),
  'a file is saved as UTF-16': changeBytes((bytes, random) =>
    encodeUtf16(text(bytes), random() < 0.5, random() < 0.5),
  ),
  'a byte-order mark stands in the middle': changeBytes((bytes, random) => {
    const place = between(random, 1, bytes.length - 1);
    return Uint8Array.from([...bytes.slice(0, place), 0xef, 0xbb, 0xbf, ...bytes.slice(place)]);
  }),
  'bytes are shuffled': changeBytes(shuffle),
  'two halves of a file change places': changeBytes((bytes, random) => {
    const place = between(random, 1, bytes.length - 1);
    return Uint8Array.from([...bytes.slice(place), ...bytes.slice(0, place)]);
  }),
  'bytes become such as no text has': changeBytes((bytes, random) => {
    const damaged = Uint8Array.from(bytes);
    for (let times = between(random, 1, 5); times > 0; times -= 1) {
      damaged[between(random, 0, bytes.length - 1)] = pick(random, [0xc0, 0xc1, 0xf5, 0xfe, 0xff]);
    }
    return damaged;
  }),
  'a copy ends inside a letter': changeBytes((bytes, random) => {
    const inside = Array.from(bytes.keys()).filter(
      (place) => ((bytes[place] ?? 0) & 0xc0) === 0x80,
    );
    return bytes.slice(0, inside.length === 0 ? 0 : pick(random, inside));
  }),
  'a file is emptied': changeBytes((_bytes, random) =>
    new TextEncoder().encode(pick(random, ['', '\n', ' ', '\ufeff', '\r\n\r\n', '\0\0\0'])),
  ),
};
