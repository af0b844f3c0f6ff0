import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../src/domain/dataset.ts';
import type { Issue } from '../../src/pipeline/issue.ts';
import type { PlacedObservation } from '../../src/pipeline/read-observations.ts';
import { verifyTokens } from '../../src/pipeline/verify-tokens.ts';

export interface Verification {
  readonly issues: readonly Issue[];
  /** How many tokens stand in each text. */
  readonly counts: readonly string[];
}

/** Proves that each figure stands where it is said to, if there is a folder with the texts. */
export function verifyAgainstTexts(
  placed: readonly PlacedObservation[],
  sources: readonly Source[],
  folder: string | undefined,
): Verification {
  if (folder === undefined || folder === '') return { issues: [], counts: [] };
  const results = sources.map((source) => verifyAgainstText(placed, source, folder));
  return {
    issues: results.flatMap(({ issues }) => issues),
    counts: results.flatMap(({ counts }) => counts),
  };
}

function verifyAgainstText(
  placed: readonly PlacedObservation[],
  source: Source,
  folder: string,
): Verification {
  const path = join(folder, source.text_file);
  if (!existsSync(path)) return { issues: [wrongText(source, 'no such file')], counts: [] };
  const bytes = readFileSync(path);
  const sum = createHash('sha256').update(bytes).digest('hex');
  if (sum !== source.text_sha256) return { issues: [wrongText(source, sum)], counts: [] };
  const own = placed.filter(({ observation }) => observation.source === source.id);
  const issues = verifyTokens(own, bytes.toString('utf8').split('\n'));
  const standing = own.length - issues.length;
  return {
    issues,
    counts: [`${source.id}: ${String(standing)} of ${String(own.length)} tokens stand in the text`],
  };
}

function wrongText(source: Source, found: string): Issue {
  return {
    file: `sources/${source.id}/source.json`,
    line: 0,
    column: 'text.sha256',
    code: 'wrong-text',
    value: found,
    expected: `the text ${source.text_file} with sha256 ${source.text_sha256}`,
    advice:
      'line numbers hold for that text only; put it into the folder that KC_SOURCES names, ' +
      'or leave KC_SOURCES unset, then nothing is looked up',
  };
}
