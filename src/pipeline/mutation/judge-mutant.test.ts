import { expect, test } from 'vitest';
import {
  CLAIMS,
  CLAIMS_PATH,
  EXCEPTIONS_PATH,
  OBSERVATIONS_PATH,
  printRows,
  ROWS,
  sampleFiles,
} from '../../../tests/support/sample-data.ts';
import { buildDataset, type BuildResult } from '../build-dataset.ts';
import { judgeMutant } from './judge-mutant.ts';

/** Both provinces of the sample’s code list. */
const COUNT = { id: 's-count', printed: '2/2' };

/** The sample with its claims, as built with another number in one row. */
function buildWith(id: string, printed: string): BuildResult {
  const damaged = { printed: `§${printed.slice(1)}`, read_as: printed };
  const rows = ROWS.map((row) => (row.id === COUNT.id ? { ...row, ...COUNT } : row)).map((row) => {
    if (row.id !== id) return row;
    return row.reading === 'mended' ? { ...row, ...damaged } : { ...row, printed };
  });
  return buildDataset(
    sampleFiles({
      [CLAIMS_PATH]: CLAIMS,
      [EXCEPTIONS_PATH]: 'id,verdict,weight\n',
      [OBSERVATIONS_PATH]: printRows(rows),
    }),
  );
}

const { dataset: sound } = buildWith('', '');

test.each([
  ['s-vn', '1.2,5', 'parser'],
  ['s-count', '2,5', 'rule'],
  ['s-central', '8,5', 'claim'],
  ['s-share-central', '61,0', 'claim'],
  ['s-count', '1/2', 'invariant'],
  ['s-count', '2/3', 'invariant'],
  ['s-share-central', '60,1', 'visible'],
  ['s-share-central', '60', 'unseen'],
])('%s with %s: %s', (id, printed, sighting) => {
  if (sound === undefined) throw new Error('the sample has issues');
  expect(judgeMutant(buildWith(id, printed), sound)).toBe(sighting);
});
