import type { Issue } from './issue.ts';
import { cellOf, type Row } from './table-schema.ts';

/** What a correction may be about, with the fields as published. */
export interface CorrectableTables {
  readonly observations: readonly object[];
  readonly derived: readonly object[];
  readonly claims: readonly object[];
}

type Published = Readonly<Record<string, unknown>>;

/**
 * Holds corrections to the data of today. One of a field of a figure, a value or a statement says what
 * stood there and what stands there now; where the data say something else, it was mended or changed
 * again without a word, or the correction is wrong. What the issuer corrects stays transcribed as it
 * is printed, so there the field has to have the value of before.
 *
 * A later correction of the same field takes the place of the data: the earlier has to end where it
 * begins.
 *
 * @param corrections checked rows of `corrections.csv`, the newest first
 */
export function checkCorrections(corrections: readonly Row[], tables: CorrectableTables): Issue[] {
  const find = indexById(Object.values<readonly object[]>({ ...tables }).flat());
  const printed = indexById(tables.observations);
  const newer = new Map<string, Row>();
  return corrections.flatMap((row) => {
    const subject = cellOf(row, 'subject');
    const own = subject.startsWith('/') ? checkPage(row) : checkLocator(row, find.get(subject));
    const unprinted = printed.has(subject) ? [] : checkIssuer(row);
    const same = cellOf(row, 'field') === '' ? checkWords(row) : checkValues(row);
    const faults = [...own, ...unprinted, ...same];
    if (faults.length > 0 || subject.startsWith('/')) return faults;
    const locator = `${subject} ${cellOf(row, 'field')}`;
    const [later, published] = [newer.get(locator), find.get(subject)];
    newer.set(locator, row);
    return later === undefined ? checkToday(row, published) : checkChain(row, later);
  });
}

function indexById(rows: readonly object[]): ReadonlyMap<string, Published> {
  const published = rows as readonly Published[];
  return new Map(published.map((row) => [String(row['id']), row]));
}

/** Of a page there is no field to compare with. */
function checkPage(row: Row): Issue[] {
  const subject = cellOf(row, 'subject');
  if (!/^\/(?:[a-z0-9-]+\/)*$/.test(subject)) return [unknownSubject(row)];
  return ['field', 'value_before', 'value_after']
    .filter((column) => cellOf(row, column) !== '')
    .map((column) =>
      report(row, column, 'wrong-form', {
        expected: 'an empty cell, as the correction is about a page',
        advice: `empty it, or name as subject what ${column} belongs to`,
      }),
    );
}

function checkLocator(row: Row, published: Published | undefined): Issue[] {
  if (published === undefined) return [unknownSubject(row)];
  const field = cellOf(row, 'field');
  if (field !== 'id' && Object.hasOwn(published, field)) return [];
  const fields = Object.keys(published).filter((name) => name !== 'id');
  return [
    report(row, 'field', field === '' ? 'empty-cell' : 'unknown-code', {
      expected: `a field of ${cellOf(row, 'subject')}: ${fields.join(', ')}`,
      advice: 'name the one that was corrected, as data/README.md says',
    }),
  ];
}

function checkIssuer(row: Row): Issue[] {
  if (cellOf(row, 'kind') !== 'issuer') return [];
  return [
    report(row, 'subject', 'unknown-code', {
      expected: 'the id of a figure that the document prints, as its issuer corrected it',
      advice: 'name the figure; a mistake that was ours has the kind “ours”',
    }),
  ];
}

function checkValues(row: Row): Issue[] {
  const after = cellOf(row, 'value_after');
  return after === cellOf(row, 'value_before') ? [unchanged(row, 'value_after')] : checkWords(row);
}

function checkWords(row: Row): Issue[] {
  return ['vi', 'en']
    .filter((language) => cellOf(row, `before_${language}`) === cellOf(row, `after_${language}`))
    .map((language) => unchanged(row, `after_${language}`));
}

/** The column with the value that the published field has once the correction is made. */
function standingColumn(row: Row): 'value_before' | 'value_after' {
  return cellOf(row, 'kind') === 'issuer' ? 'value_before' : 'value_after';
}

function checkToday(row: Row, published: Published | undefined): Issue[] {
  const column = standingColumn(row);
  const [subject, field] = [cellOf(row, 'subject'), cellOf(row, 'field')];
  const today = print(published?.[field]);
  if (cellOf(row, column) === today) return [];
  const advice =
    column === 'value_after'
      ? 'if it was corrected once more, put a row with that correction above; otherwise restore the figure or mend this cell'
      : 'the transcription stays as printed: restore it, or mend this cell; what the issuer says now stands in value_after';
  return [
    report(row, column, 'changed-value', {
      expected: `${name(today)}, which is the ${field} of ${subject} today`,
      advice,
    }),
  ];
}

function checkChain(row: Row, later: Row): Issue[] {
  const column = standingColumn(row);
  const start = cellOf(later, 'value_before');
  if (cellOf(row, column) === start) return [];
  return [
    report(row, column, 'changed-value', {
      expected: `${name(start)}, with which the later correction in line ${later.line} begins`,
      advice: 'mend whichever of the two cells is wrong',
    }),
  ];
}

/** A published value as in the CSV file: a missing one is an empty cell. */
function print(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function name(value: string): string {
  return value === '' ? 'an empty cell' : `“${value}”`;
}

function unknownSubject(row: Row): Issue {
  return report(row, 'subject', 'unknown-code', {
    expected: 'the id of a figure or a claim, or the address of a page such as /vung/',
    advice: 'correct it; of a figure that is gone name the page that showed it',
  });
}

function unchanged(row: Row, column: string): Issue {
  return report(row, column, 'unchanged', {
    expected: 'something else than what stood there before',
    advice: 'write what stands there now, or remove the row',
  });
}

function report(
  row: Row,
  column: string,
  code: Issue['code'],
  words: Pick<Issue, 'expected' | 'advice'>,
): Issue {
  const value = cellOf(row, column);
  return { file: 'corrections.csv', line: row.line, column, code, value, ...words };
}
