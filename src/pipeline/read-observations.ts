import type { Basis, Observation, Reading, Status, Unit } from '../domain/dataset.ts';
import {
  readConventionally,
  readLiterally,
  splitQualifiers,
  type Qualifier,
} from '../domain/qualifier.ts';
import { isCount } from '../domain/unit.ts';
import { parseVietnameseNumber } from '../domain/vietnamese-number.ts';
import type { InputFile } from './input-file.ts';
import type { Issue } from './issue.ts';
import { readAs } from './number-rules.ts';
import { checkObservation } from './observation-rules.ts';
import { readTable } from './read-table.ts';
import type { RuleContext } from './rule.ts';
import { cellOf, type Row, type TableSchema } from './table-schema.ts';

/** An observation with the file and line of the transcription that it comes from. */
export interface PlacedObservation {
  readonly observation: Observation;
  readonly file: string;
  readonly row: number;
}

/** Reads one transcription file of a source into observations, or says what is wrong with it. */
export function readObservations(
  file: InputFile,
  source: string,
  schema: TableSchema,
  context: Omit<RuleContext, 'file'>,
): { placed: readonly PlacedObservation[]; issues: readonly Issue[] } {
  const table = readTable(file, schema);
  const issues: Issue[] = [...table.issues];
  const faulty = new Set(table.issues.map(({ line }) => line));
  const placed: PlacedObservation[] = [];
  for (const row of table.rows) {
    const found = checkObservation(row, { ...context, file: file.path });
    issues.push(...found);
    const unit = context.units.find(({ id }) => id === cellOf(row, 'unit'));
    if (faulty.has(row.line) || found.length > 0 || unit === undefined) continue;
    const built = buildObservation(row, source, unit, file.path);
    if ('issue' in built) issues.push(built.issue);
    else placed.push({ observation: built.observation, file: file.path, row: row.line });
  }
  return { placed, issues };
}

type Built = { readonly observation: Observation } | { readonly issue: Issue };

function buildObservation(row: Row, source: string, unit: Unit, file: string): Built {
  const cell = (name: string) => cellOf(row, name);
  try {
    return {
      observation: {
        id: cell('id'),
        source,
        section: cell('section'),
        line: Number(cell('line')),
        line_end: Number(cell('line_end') || cell('line')),
        occurrence: Number(cell('occurrence')),
        printed: cell('printed'),
        read_as: readAs(row),
        reading: cell('reading') as Reading,
        wording: cell('wording'),
        indicator: cell('indicator'),
        geography: cell('geography'),
        period: cell('period'),
        category: cell('category'),
        ...readValue(row, unit),
        basis: cell('basis') as Basis | '',
        status: cell('status') as Status,
        note: cell('note_vi'),
        note_en: cell('note_en'),
      },
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const issue: Issue = {
      file,
      line: row.line,
      column: 'qualifier',
      code: 'excluding-qualifiers',
      value: cell('qualifier'),
      expected: 'qualifiers that can hold together',
      advice: error.message,
    };
    return { issue };
  }
}

type ValueFields = Pick<
  Observation,
  'value' | 'unit' | 'qualifier' | 'lower' | 'upper' | 'lower_literal' | 'upper_literal'
>;

function readValue(row: Row, unit: Unit): ValueFields {
  const qualifier = cellOf(row, 'qualifier');
  const parse = parseVietnameseNumber(readAs(row));
  if (cellOf(row, 'reading') === 'uncertain' || !parse.ok) {
    return {
      value: null,
      unit: unit.id,
      qualifier,
      lower: null,
      upper: null,
      lower_literal: null,
      upper_literal: null,
    };
  }
  const qualifiers = splitQualifiers(qualifier) as readonly Qualifier[];
  const conventional = readConventionally(parse.number, qualifiers, isCount(unit));
  const literal = readLiterally(parse.number, qualifiers, isCount(unit));
  return {
    value: parse.number.value,
    unit: unit.id,
    qualifier,
    lower: conventional.lower,
    upper: conventional.upper,
    lower_literal: literal.lower,
    upper_literal: literal.upper,
  };
}
