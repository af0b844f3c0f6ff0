import type { Dataset } from '../../src/domain/dataset.ts';
import { knownDataset as dataset } from './known-dataset.ts';

/** The dataset with other values, with no width, for some figures by id: what if the reports said this? */
export function changeValues(values: Readonly<Record<string, number>>): Dataset {
  const change = <Row extends { readonly id: string }>(row: Row): Row => {
    const value = values[row.id];
    return value === undefined ? row : { ...row, value, lower: value, upper: value };
  };
  const known = [...dataset.observations, ...dataset.derived].map(({ id }) => id);
  for (const id of Object.keys(values)) if (!known.includes(id)) throw new Error(`no figure ${id}`);
  return {
    ...dataset,
    observations: dataset.observations.map(change),
    derived: dataset.derived.map(change),
  };
}
