import type { Dataset } from '../../domain/dataset.ts';

/** Something that must be true of figures whatever a document states, looked at once. */
export interface InvariantCheck {
  /** Ids of the figures that it is about. */
  readonly figures: readonly string[];
  /** Whether the other figures and the code lists settle each of them, or only bound it. */
  readonly isExact: boolean;
  readonly holds: boolean;
}

/** Looks at an invariant wherever the dataset has the figures for it. */
export type Invariant = (dataset: Dataset) => readonly InvariantCheck[];
