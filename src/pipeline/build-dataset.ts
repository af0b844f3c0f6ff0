import { from } from 'arquero';
import type { Dataset, Observation, Section, Source } from '../domain/dataset.ts';
import { checkClaims } from './check-claims.ts';
import { checkCorrections } from './check-corrections.ts';
import { deriveValues } from './derive.ts';
import { findFormulaCells } from './find-formula-cells.ts';
import type { InputFile } from './input-file.ts';
import { withoutConsequences, type Issue } from './issue.ts';
import { defineObservationSchema } from './observation-schema.ts';
import { readClaims } from './read-claims.ts';
import { CODELIST_NAMES, listSources, readCodelists, type Codelists } from './read-codelists.ts';
import { readHistory } from './read-history.ts';
import { checkRegisters } from './read-registers.ts';
import { readObservations, type PlacedObservation } from './read-observations.ts';
import { readSource } from './read-source.ts';

export interface BuildResult {
  /**
   * Present where everything could be read and computed. Claims whose verdict changed are issues and
   * still in it, so that a report can show them: look at `issues` before using it.
   */
  readonly dataset?: Dataset;
  /** Every readable observation with its place, for checks against the source texts. */
  readonly placed: readonly PlacedObservation[];
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
}

/**
 * Turns the files of a data folder (`codelists/*.csv`, `sources/<id>/source.json` and
 * `sources/<id>/*.csv`, `claims/*.csv`, `registers/*.csv`, `corrections.csv`, `changes.csv`) into the dataset, and into
 * all that is wrong with them.
 */
export function buildDataset(files: readonly InputFile[]): BuildResult {
  const ordered = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const { codelists, issues: codelistIssues } = readCodelists(ordered);
  // Without its code lists every row of every source would be at fault: say the one thing first.
  const isReadable = Object.values<readonly unknown[]>({ ...codelists }).every(
    ({ length }) => length > 0,
  );
  const documents = readDocuments(isReadable ? ordered : [], codelists);
  const tables = readClaims(isReadable ? ordered : [], listSources(ordered), codelists);
  const history = readHistory(ordered);
  const faults = [
    ...findUnknownFiles(ordered),
    ...codelistIssues,
    ...history.issues,
    ...documents.issues,
    ...tables.issues,
    ...checkRegisters(ordered, listSources(ordered)),
  ];

  const { placed, sources } = documents;
  const observations = orderForReading(placed);
  const { derived, issues: derivedIssues } =
    faults.length > 0
      ? { derived: [], issues: [] }
      : deriveValues(observations, sources, codelists);
  const formulaIssues = derivedIssues.map((issue) => locateFormula(issue, placed));
  const issues = withoutConsequences([...faults, ...formulaIssues]);

  const result = { placed, sources, issues };
  if (issues.length > 0) return result;
  const { sections } = documents;
  const { claims, issues: verdicts } = checkClaims(tables, {
    observations,
    derived,
    sections,
    codelists,
  });
  const { corrections, changes } = history;
  const held = checkCorrections(history.correctionRows, { observations, derived, claims });
  const figures = { observations, derived, claims, sources, sections };
  const dataset = { ...figures, ...codelists, corrections, changes };
  const formulas = findFormulaCells(dataset);
  return { ...result, issues: [...verdicts, ...held, ...formulas], dataset };
}

/** Files that the pipeline reads, and notes for people. */
const KNOWN_FILE = new RegExp(
  `^((corrections|changes)\\.csv|codelists/(${CODELIST_NAMES.join('|')})\\.csv|sources/[^/]+/(source\\.json|[^/]+\\.csv)|(claims|registers)/[^/]+\\.csv|(.*/)?README\\.md)$`,
);

interface Documents {
  readonly sources: Source[];
  readonly sections: Section[];
  readonly placed: PlacedObservation[];
  readonly issues: Issue[];
}

function readDocuments(files: readonly InputFile[], codelists: Codelists): Documents {
  const documents: Documents = { sources: [], sections: [], placed: [], issues: [] };
  const found: (readonly Issue[])[] = [];
  const schema = defineObservationSchema(codelists);
  for (const [folder, members] of groupBySource(files)) {
    const description = members.find(({ path }) => path.endsWith('/source.json'));
    if (description === undefined) {
      found.push([missingFile(`sources/${folder}/source.json`, 'a description of the document')]);
      continue;
    }
    const { source, sections, issues } = readSource(description);
    found.push(issues);
    documents.sections.push(...sections);
    if (source !== undefined) documents.sources.push(source);
    const tables = members.filter(({ path }) => path.endsWith('.csv'));
    if (tables.length === 0) {
      const path = `sources/${folder}/observations.csv`;
      found.push([missingFile(path, 'a table, with the header alone where there are no figures')]);
    }
    for (const file of tables) {
      const prefix = source?.prefix ?? '';
      const read = readObservations(file, folder, schema, { ...codelists, sections, prefix });
      found.push(read.issues);
      for (const one of read.placed) documents.placed.push(one);
    }
  }
  found.push(findRepeatedPrefixes(documents.sources), findRepeatedIds(documents.placed));
  return { ...documents, issues: found.flat() };
}

function groupBySource(files: readonly InputFile[]): Map<string, InputFile[]> {
  const sources = files.filter(({ path }) => /^sources\/[^/]+\/[^/]+$/.test(path));
  return Map.groupBy(sources, ({ path }) => path.split('/')[1] ?? '');
}

/** By source and line; figures of one line in the order of their rows, which is that of reading. */
function orderForReading(placed: readonly PlacedObservation[]): readonly Observation[] {
  if (placed.length === 0) return [];
  const rows = placed.map(({ observation, file, row }) => {
    const { source, line } = observation;
    return { source, line, file, row, observation };
  });
  const ordered = from(rows).orderby('source', 'line', 'file', 'row').objects() as typeof rows;
  return ordered.map(({ observation }) => observation);
}

/** Puts the issue of a formula at the row of the first figure that it uses. */
function locateFormula(issue: Issue, placed: readonly PlacedObservation[]): Issue {
  const tokens = issue.value.split(' ');
  const first = placed.find(({ observation }) => tokens.includes(observation.id));
  return first === undefined ? issue : { ...issue, file: first.file, line: first.row };
}

function findRepeatedPrefixes(sources: readonly Source[]): Issue[] {
  const first = new Map<string, Source>();
  return sources.flatMap((source) => {
    const { id, prefix } = source;
    const earlier = first.get(prefix);
    if (earlier === undefined) first.set(prefix, source);
    if (earlier === undefined || prefix === '') return [];
    return {
      file: `sources/${id}/source.json`,
      line: 0,
      column: 'prefix',
      code: 'duplicate-id',
      value: prefix,
      expected: 'a prefix that no other source has',
      advice: `${earlier.id} has it already; choose another`,
    };
  });
}

/** Files that would be passed over: a misplaced table must not be lost in silence. */
function findUnknownFiles(files: readonly InputFile[]): Issue[] {
  return files
    .filter(({ path }) => !KNOWN_FILE.test(path))
    .map(({ path }) => ({
      file: path,
      line: 0,
      column: '',
      code: 'unknown-file',
      value: path.split('/').at(-1) ?? '',
      expected:
        'codelists/<list>.csv, sources/<id>/source.json, sources/<id>/<table>.csv, claims/<source>.csv, registers/<source>.csv, corrections.csv, changes.csv or a README.md',
      advice: 'rename it, move it there, or remove it',
    }));
}

function findRepeatedIds(placed: readonly PlacedObservation[]): Issue[] {
  const first = new Map<string, PlacedObservation>();
  return placed.flatMap((entry) => {
    const { id } = entry.observation;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, entry);
      return [];
    }
    return {
      file: entry.file,
      line: entry.row,
      column: 'id',
      code: 'duplicate-id',
      value: id,
      expected: 'an id that stands once in all sources',
      advice: `it stands in ${earlier.file}:${String(earlier.row)} already; choose another`,
    };
  });
}

function missingFile(file: string, expected: string): Issue {
  return {
    file,
    line: 0,
    column: '',
    code: 'missing-file',
    value: '',
    expected,
    advice: 'restore it, or move the files beside it elsewhere if this is no source',
  };
}
