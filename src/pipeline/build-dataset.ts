import { from } from 'arquero';
import type { Dataset, Observation, Section, Source } from '../domain/dataset.ts';
import { checkClaims } from './check-claims.ts';
import { deriveValues } from './derive.ts';
import type { InputFile } from './input-file.ts';
import type { Issue } from './issue.ts';
import { defineObservationSchema } from './observation-schema.ts';
import { readClaims } from './read-claims.ts';
import { CODELIST_NAMES, readCodelists, type Codelists } from './read-codelists.ts';
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
 * `sources/<id>/*.csv`, `claims/*.csv`) into the dataset, and into all that is wrong with them.
 */
export function buildDataset(files: readonly InputFile[]): BuildResult {
  const ordered = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const { codelists, issues: codelistIssues } = readCodelists(ordered);
  // Without its code lists every row of every source would be at fault: say the one thing first.
  const isReadable = Object.values<readonly unknown[]>({ ...codelists }).every(
    ({ length }) => length > 0,
  );
  const documents = readDocuments(isReadable ? ordered : [], codelists);
  const folders = [...groupBySource(ordered).keys()];
  const tables = readClaims(isReadable ? ordered : [], folders, codelists);
  const issues = [
    ...findUnknownFiles(ordered),
    ...codelistIssues,
    ...documents.issues,
    ...tables.issues,
    ...(isReadable ? findStrayPlaces(codelists, folders) : []),
  ];

  const { placed, sources } = documents;
  const observations = orderForReading(placed);
  const { derived, issues: derivedIssues } =
    issues.length > 0
      ? { derived: [], issues: [] }
      : deriveValues(observations, sources, codelists);
  issues.push(...derivedIssues.map((issue) => locateFormula(issue, placed)));

  const result = { placed, sources, issues };
  if (issues.length > 0) return result;
  const { sections } = documents;
  const { claims, issues: verdicts } = checkClaims(tables, {
    observations,
    derived,
    sections,
    codelists,
  });
  const dataset = { observations, derived, claims, sources, sections, ...codelists };
  return { ...result, issues: [...issues, ...verdicts], dataset };
}

/** Files that the pipeline reads, and notes for people. */
const KNOWN_FILE = new RegExp(
  `^(codelists/(${CODELIST_NAMES.join('|')})\\.csv|sources/[^/]+/(source\\.json|[^/]+\\.csv)|claims/[^/]+\\.csv|(.*/)?README\\.md)$`,
);

interface Documents {
  readonly sources: Source[];
  readonly sections: Section[];
  readonly placed: PlacedObservation[];
  readonly issues: Issue[];
}

function readDocuments(files: readonly InputFile[], codelists: Codelists): Documents {
  const documents: Documents = { sources: [], sections: [], placed: [], issues: [] };
  const schema = defineObservationSchema(codelists);
  for (const [folder, members] of groupBySource(files)) {
    const description = members.find(({ path }) => path.endsWith('/source.json'));
    if (description === undefined) {
      documents.issues.push(missingDescription(folder));
      continue;
    }
    const { source, sections, issues } = readSource(description);
    documents.issues.push(...issues);
    documents.sections.push(...sections);
    if (source !== undefined) documents.sources.push(source);
    for (const file of members.filter(({ path }) => path.endsWith('.csv'))) {
      const prefix = source?.prefix ?? '';
      const read = readObservations(file, folder, schema, { ...codelists, sections, prefix });
      documents.issues.push(...read.issues);
      documents.placed.push(...read.placed);
    }
  }
  documents.issues.push(
    ...findRepeatedPrefixes(documents.sources),
    ...findRepeatedIds(documents.placed),
  );
  return documents;
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
  return sources.flatMap(({ id, prefix }, index) => {
    const earlier = sources.slice(0, index).find((other) => other.prefix === prefix);
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
        'codelists/<list>.csv, sources/<id>/source.json, sources/<id>/<table>.csv, claims/<source>.csv or a README.md',
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

/** Rows of the timeline and of the gaps that name a document which is not there. */
function findStrayPlaces(codelists: Codelists, folders: readonly string[]): Issue[] {
  return (['timeline', 'gaps'] as const).flatMap((name) =>
    codelists[name]
      .filter(({ source }) => !folders.includes(source))
      .map(({ id, source }) => ({
        file: `codelists/${name}.csv`,
        line: 0,
        column: 'source',
        code: 'unknown-code' as const,
        value: `${source} of ${id}`,
        expected: `one of ${folders.join(', ')}`,
        advice: 'correct it, or add the source first',
      })),
  );
}

function missingDescription(folder: string): Issue {
  return {
    file: `sources/${folder}/source.json`,
    line: 0,
    column: '',
    code: 'missing-file',
    value: '',
    expected: 'a description of the document',
    advice: 'add source.json, or move the files elsewhere if this is no source',
  };
}
