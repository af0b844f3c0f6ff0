import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset } from '../../../catalogue/dataset.ts';
import { MEDIA_TYPES } from '../../../distributions/list-distributions.ts';
import { writePartitions, type Partition } from '../../../distributions/partitions.ts';

/** `/data/observations/source=<id>/part-0.parquet`, one for each source that states figures. */
export const getStaticPaths: GetStaticPaths = () =>
  [...writePartitions(dataset.sources, dataset.observations)].map((partition) => ({
    params: { file: partition.name.slice('observations/'.length) },
    props: { partition },
  }));

export const GET: APIRoute<{ partition: Partition }> = ({ props: { partition } }) =>
  new Response(partition.bytes.slice(), { headers: { 'Content-Type': MEDIA_TYPES.parquet } });
