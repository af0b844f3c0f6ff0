import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { indexColumn } from './layout.ts';

/** What a spreadsheet made of a cell; only a text is what somebody typed. */
type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'formula' | 'error';

export interface SheetCell {
  /** From 1, as the spreadsheet counts. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly kind: CellKind;
  /** The text, the stored number, or the formula with its sign. */
  readonly text: string;
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** What is used of an element; the parser’s own types say nothing of XML. */
interface Element {
  readonly tagName: string;
  readonly textContent: string;
  readonly parentElement: Element | null;
  readonly getAttribute: (name: string) => string | null;
  readonly getElementsByTagName: (name: string) => Iterable<Element>;
}

/**
 * The cells of an .xlsx file that are not empty, by the name of their sheet. `read-excel-file` is not
 * used: it gives the result of a formula as if it had been typed, and an error as an empty cell.
 * @throws {RangeError} where the bytes are no .xlsx file
 */
export function readCells(bytes: Uint8Array): ReadonlyMap<string, readonly SheetCell[]> {
  const parts = unpack(bytes);
  const workbook = parse(parts, 'xl/workbook.xml');
  const relations = new Map(
    listElements(parse(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((relation) => [
      attribute(relation, 'Id'),
      attribute(relation, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const texts = 'xl/sharedStrings.xml' in parts ? readTexts(parts) : [];
  const dates =
    'xl/styles.xml' in parts ? findDateStyles(parse(parts, 'xl/styles.xml')) : new Set();
  return new Map(
    listElements(workbook, 'sheet').map((sheet) => {
      const path = relations.get(attribute(sheet, 'r:id')) ?? '';
      const cells = listElements(parse(parts, path), 'row').flatMap((row, index) =>
        readRow(row, index, texts, dates),
      );
      return [attribute(sheet, 'name'), cells];
    }),
  );
}

function unpack(bytes: Uint8Array): Parts {
  try {
    const parts = unzipSync(bytes);
    if ('xl/workbook.xml' in parts) return parts;
  } catch {
    // Whatever it is, it is not what is asked for.
  }
  throw new RangeError('this is no .xlsx file; save it as “Excel Workbook (.xlsx)”');
}

/** The root of a part. Some programs put a prefix before every name. */
function parse(parts: Parts, path: string): Element {
  const part = parts[path];
  if (part === undefined) throw new RangeError(`the workbook is damaged: it has no ${path}`);
  const xml = strFromU8(part).replaceAll(/<(\/?)[A-Za-z]\w*:(?=[A-Za-z])/g, '<$1');
  const document: unknown = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  return document as Element;
}

function listElements(parent: Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagName(name)];
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function readTexts(parts: Parts): readonly string[] {
  return listElements(parse(parts, 'xl/sharedStrings.xml'), 'si').map(readText);
}

/** The text of an entry, without what tells how to pronounce it. */
function readText(entry: Element): string {
  return listElements(entry, 't')
    .filter((run) => run.parentElement?.tagName !== 'rPh')
    .map((run) => run.textContent)
    .join('')
    .replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Indexes of the styles that show a number as a date or a time. */
function findDateStyles(styles: Element): ReadonlySet<number> {
  const formats = new Map(
    listElements(styles, 'numFmt').map((format) => [
      attribute(format, 'numFmtId'),
      attribute(format, 'formatCode'),
    ]),
  );
  const [list] = listElements(styles, 'cellXfs');
  const found = (list === undefined ? [] : listElements(list, 'xf')).flatMap((style, index) => {
    const id = attribute(style, 'numFmtId');
    return isDateFormat(Number(id), formats.get(id) ?? '') ? [index] : [];
  });
  return new Set(found);
}

function isDateFormat(id: number, code: string): boolean {
  const isBuiltIn =
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58 && id !== 49);
  return isBuiltIn || /[dmyhs]/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

function readRow(
  row: Element,
  index: number,
  texts: readonly string[],
  dates: ReadonlySet<unknown>,
): readonly SheetCell[] {
  const number = Number(attribute(row, 'r')) || index + 1;
  return listElements(row, 'c').flatMap((cell, position) => {
    const letters = /^[A-Z]+/.exec(attribute(cell, 'r'))?.[0];
    const column = letters === undefined ? position : indexColumn(letters);
    const { kind, text } = readCell(cell, texts, dates);
    return text === '' ? [] : [{ row: number, column, kind, text }];
  });
}

function readCell(
  cell: Element,
  texts: readonly string[],
  dates: ReadonlySet<unknown>,
): Pick<SheetCell, 'kind' | 'text'> {
  const [formula] = listElements(cell, 'f');
  const value = listElements(cell, 'v')[0]?.textContent ?? '';
  if (formula !== undefined) return { kind: 'formula', text: `=${formula.textContent || value}` };
  switch (attribute(cell, 't')) {
    case 's':
      return { kind: 'text', text: texts[Number(value)] ?? '' };
    case 'inlineStr':
      return { kind: 'text', text: readText(cell) };
    case 'str':
      return { kind: 'text', text: value };
    case 'b':
      return { kind: 'boolean', text: value === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { kind: 'error', text: value };
    case 'd':
      return { kind: 'date', text: value };
    default:
      return {
        kind: dates.has(Number(attribute(cell, 's') || 0)) ? 'date' : 'number',
        text: value,
      };
  }
}
