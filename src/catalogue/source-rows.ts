import type { Observation, Section } from '../domain/dataset.ts';
import { groupBy } from '../domain/group-by.ts';
import { dataset } from './dataset.ts';

const observations = groupBy(dataset.observations, ({ source }) => source);
const sections = groupBy(dataset.sections, ({ source }) => source);

/** What a document states, in the order of reading. */
export function listObservationsOf(source: string): readonly Observation[] {
  return observations.get(source) ?? [];
}

/** The parts of a document, in its order. */
export function listSectionsOf(source: string): readonly Section[] {
  return sections.get(source) ?? [];
}
