import { buildDataset } from '../../src/pipeline/build-dataset.ts';
import type { ClaimMaterial } from '../../src/pipeline/check-claims.ts';
import { makeObservation } from './observation.ts';
import { SAMPLE, sampleFiles } from './sample-data.ts';

const built = buildDataset(
  sampleFiles({
    'codelists/verdicts.csv': `${SAMPLE['codelists/verdicts.csv'] ?? ''}uncheckable,chưa thể kiểm,uncheckable,Thiếu.,Missing.,Chưa biết.,Not known.
questionable,cần làm rõ,questionable,Ngờ.,Doubtful.,Cẩn thận.,Be careful.
`,
  }),
).dataset;
if (built === undefined) throw new Error('the sample does not build');

/** What the sample says, and amounts in the smaller unit, smaller by a little, lost, and of another source. */
export const MATERIAL: ClaimMaterial = {
  derived: built.derived,
  sections: built.sections,
  codelists: built,
  observations: [
    ...built.observations,
    makeObservation({
      id: 's-million',
      read_as: '12.450,0',
      unit: 'million-vnd',
      value: 12_450,
      lower: 12_449.95,
      upper: 12_450.05,
      lower_literal: 12_449.95,
      upper_literal: 12_450.05,
    }),
    makeObservation({ id: 's-less', value: 4.4 }),
    makeObservation({ id: 's-lost', value: null }),
    makeObservation({ id: 'o-vn', source: 'other', value: 12.5 }),
  ],
};
