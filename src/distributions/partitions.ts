import type { Observation, Source } from '../domain/dataset.ts';
import { toParquet } from './parquet.ts';
import { schemaOf } from './schema/tables.ts';

/** One file of the observations in parts, under `/data/`. */
export interface Partition {
  /** `observations/source=decision-1288/part-0.parquet`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The observations as Parquet, a file a source, in the layout that DuckDB and Spark read as one table:
 * the source stands in the path and not in the file, the other columns are those of
 * `observations.parquet`. A source without figures has no file. Written when asked for, one by one.
 */
export function* writePartitions(
  sources: readonly Pick<Source, 'id'>[],
  observations: readonly Observation[],
): Generator<Partition, void> {
  const fields = schemaOf('observations').fields.filter(({ name }) => name !== 'source');
  const bySource = Map.groupBy(observations, ({ source }) => source);
  for (const { id } of sources) {
    const rows = bySource.get(id);
    if (rows === undefined) continue;
    const name = `observations/source=${id}/part-0.parquet`;
    yield { name, bytes: toParquet(fields, rows) };
  }
}
