import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../src/domain/dataset.ts';
import { accountForNumbers } from '../../src/pipeline/account-for-numbers.ts';
import type { InputFile } from '../../src/pipeline/input-file.ts';
import type { Issue } from '../../src/pipeline/issue.ts';
import type { PlacedObservation } from '../../src/pipeline/read-observations.ts';
import { readRegister } from '../../src/pipeline/read-registers.ts';
import { verifyTokens } from '../../src/pipeline/verify-tokens.ts';

export interface Verification {
  readonly issues: readonly Issue[];
  /** How many tokens stand in each text, and which texts are not there. */
  readonly counts: readonly string[];
  /** The numbers of each text that nobody has looked at yet: where a row is at fault, its own too. */
  readonly left: readonly string[];
}

/** So many numbers are named that are neither figures nor in the register. */
const NAMED = 8;

/**
 * Proves that each figure stands where it is said to, if there is a folder with the texts. Who has one of
 * them only has that one looked up; a folder without any is none.
 */
export function verifyAgainstTexts(
  placed: readonly PlacedObservation[],
  sources: readonly Source[],
  registers: readonly InputFile[],
  folder: string | undefined,
): Verification {
  if (folder === undefined || folder === '') return { issues: [], counts: [], left: [] };
  const isThere = ({ text_file }: Source) => existsSync(join(folder, text_file));
  const hasOne = sources.some(isThere);
  const results = sources.map((source): Verification => {
    const own = placed.filter(({ observation }) => observation.source === source.id);
    const register = registers.find(({ path }) => path === `registers/${source.id}.csv`);
    if (isThere(source)) return verifyAgainstText(own, source, register, folder);
    if (!hasOne) return { issues: [wrongText(source, 'no such file')], counts: [], left: [] };
    const unread = `${source.id}: its ${String(own.length)} tokens were not looked for`;
    return { issues: [], counts: [`${unread}, for want of ${source.text_file}`], left: [] };
  });
  return {
    issues: results.flatMap(({ issues }) => issues),
    counts: results.flatMap(({ counts }) => counts),
    left: results.flatMap(({ left }) => left),
  };
}

function verifyAgainstText(
  own: readonly PlacedObservation[],
  source: Source,
  register: InputFile | undefined,
  folder: string,
): Verification {
  const bytes = readFileSync(join(folder, source.text_file));
  const sum = createHash('sha256').update(bytes).digest('hex');
  if (sum !== source.text_sha256) return { issues: [wrongText(source, sum)], counts: [], left: [] };
  const text = bytes.toString('utf8');
  const issues = verifyTokens(own, text.split('\n'));
  const standing = own.length - issues.length;
  const counted = `${source.id}: ${String(standing)} of ${String(own.length)} tokens stand in the text`;
  return { issues, counts: [counted], left: describeLeft(own, source, register, text) };
}

/** The numbers of the text that nobody has looked at yet; nothing where every one is accounted for. */
function describeLeft(
  own: readonly PlacedObservation[],
  { id }: Source,
  register: InputFile | undefined,
  text: string,
): readonly string[] {
  const figures = own.map(({ observation }) => observation);
  const entries = register === undefined ? [] : readRegister(register);
  const { unaccounted } = accountForNumbers(text, figures, entries);
  if (unaccounted.length === 0) return [];
  const named = unaccounted.slice(0, NAMED).join('; ');
  const more = unaccounted.length > NAMED ? '; …' : '';
  return [
    `${id}: ${String(unaccounted.length)} numbers of the text are neither figures nor in registers/${id}.csv (line: number): ${named}${more}`,
  ];
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
