import { from } from 'arquero';
import type { Dataset, Observation, Section, Source } from '../domain/dataset.ts';
import { deriveValues } from './derive.ts';
import type { InputFile } from './input-file.ts';
import type { Issue } from './issue.ts';
import { defineObservationSchema } from './observation-schema.ts';
import { readCodelists, type Codelists } from './read-codelists.ts';
import { readObservations, type PlacedObservation } from './read-observations.ts';
import { readSource } from './read-source.ts';

export interface BuildResult {
  /** Present only where there is no issue at all. */
  readonly dataset?: Dataset;
  /** Every readable observation with its place, for checks against the source texts. */
  readonly placed: readonly PlacedObservation[];
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
}

/**
 * Turns the files of a data folder (`codelists/*.csv`, `sources/<id>/source.json` and
 * `sources/<id>/*.csv`) into the dataset, or into all that is wrong with them.
 */
export function buildDataset(files: readonly InputFile[]): BuildResult {
  const ordered = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const { codelists, issues: codelistIssues } = readCodelists(ordered);
  const documents = readDocuments(ordered, codelists);
  const issues = [...codelistIssues, ...documents.issues];

  const { placed, sources } = documents;
  const observations = orderForReading(placed);
  const { derived, issues: derivedIssues } =
    issues.length > 0 ? { derived: [], issues: [] } : deriveValues(observations, codelists);
  issues.push(...derivedIssues.map((issue) => locateFormula(issue, placed)));

  const result = { placed, sources, issues };
  if (issues.length > 0) return result;
  const { sections } = documents;
  return { ...result, dataset: { observations, derived, sources, sections, ...codelists } };
}

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
      const read = readObservations(file, folder, schema, { ...codelists, sections });
      documents.issues.push(...read.issues);
      documents.placed.push(...read.placed);
    }
  }
  documents.issues.push(...findRepeatedIds(documents.placed));
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
