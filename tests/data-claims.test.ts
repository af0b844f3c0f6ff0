import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VERDICTS, WEIGHTS } from '../src/domain/claims/verdict.ts';
import { buildDataset, type BuildResult } from '../src/pipeline/build-dataset.ts';
import type { InputFile } from '../src/pipeline/input-file.ts';
import { CLAIM_KINDS } from '../src/pipeline/recompute-claims.ts';
import { readDataFolder } from './support/data-folder.ts';

const files = readDataFolder();
const built = buildDataset(files);
/** All but the registers, which follow the document line by line and have no part in a verdict. */
const tables = files.filter(({ path }) => /^(?!registers\/).*\.csv$/.test(path));

test('the data folder builds', () => {
  expect(built.issues).toEqual([]);
  expect(built.dataset?.claims).not.toEqual([]);
});

describe('a list has exactly the codes that the code knows:', () => {
  test.each([
    ['verdicts', VERDICTS],
    ['weights', WEIGHTS],
    ['claim-kinds', CLAIM_KINDS],
  ] as const)('%s', (list, known) => {
    const ids = (built.dataset?.[list] ?? []).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(known.toSorted());
  });
});

describe('verdicts do not hang on the order of rows', () => {
  const claimsById = ({ dataset }: BuildResult) =>
    Object.fromEntries((dataset?.claims ?? []).map((claim) => [claim.id, claim]));
  const expected = claimsById(built);
  const seed = 2026;

  /** The table with its rows in any order. */
  const shuffleRows = ({ path, bytes }: InputFile): fc.Arbitrary<InputFile> => {
    const [header = '', ...rows] = new TextDecoder().decode(bytes).trimEnd().split('\n');
    return fc.shuffledSubarray(rows, { minLength: rows.length }).map((shuffled) => ({
      path,
      bytes: new TextEncoder().encode(`${[header, ...shuffled].join('\n')}\n`),
    }));
  };
  const expectSame = (changed: readonly InputFile[]) => {
    const rest = files.filter(({ path }) => !changed.some((file) => file.path === path));
    const shuffled = buildDataset([...rest, ...changed]);
    expect(shuffled.issues).toEqual([]);
    expect(claimsById(shuffled)).toEqual(expected);
  };

  // The list of changes has an order: the newest stands on top.
  const unordered = tables.filter(({ path }) => path !== 'changes.csv');

  test.each(unordered.map((file) => [file.path, file] as const))('of %s', (_path, file) => {
    fc.assert(
      fc.property(shuffleRows(file), (changed) => expectSame([changed])),
      { numRuns: 4, seed },
    );
  });

  test('of all tables at once', () => {
    fc.assert(fc.property(fc.tuple(...unordered.map(shuffleRows)), expectSame), {
      numRuns: 20,
      seed,
    });
  });
});
