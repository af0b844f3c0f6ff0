import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../src/pipeline/build-dataset.ts';
import type { InputFile } from '../src/pipeline/input-file.ts';
import { formatIssue } from '../src/pipeline/issue.ts';
import { verifyTokens } from '../src/pipeline/verify-tokens.ts';
import { readDataFolder } from './support/data-folder.ts';
import { addThirdReport, THIRD_FOLDER, THIRD_REPORT } from './support/third-report.ts';

/* What the guide to adding a report names has to be there, and what it quotes has to be said. */

const GUIDES = ['docs/them-bao-cao.md', 'docs/adding-a-report.md'] as const;
const OBSERVATIONS = `sources/${THIRD_REPORT}/observations.csv`;
/** What is done to the example in the mistakes that the guides quote. */
const MISTAKES: readonly (readonly [string, string, string])[] = [
  [OBSERVATIONS, '"96,4"', '"96.4"'],
  [OBSERVATIONS, 'i25-funding-ch,II,21', 'i25-funding-ch,II,22'],
  ['claims/exceptions.csv', 'c-i25-lowest-mean,contradicts,substance\n', ''],
];

const files = addThirdReport(readDataFolder());
const text = readFileSync(join(THIRD_FOLDER, 'texts', `${THIRD_REPORT}.txt`), 'utf8').split('\n');
const read = (guide: string) => readFileSync(guide, 'utf8');

function change([path, from, to]: (typeof MISTAKES)[number]): readonly InputFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    const contents = new TextDecoder().decode(file.bytes);
    if (contents.split(from).length !== 2) throw new Error(`“${from}” is not once in ${path}`);
    return { path, bytes: new TextEncoder().encode(contents.replace(from, () => to)) };
  });
}

/** All that is said of the example, or of a mistake in it, as `npm run data` prints it. */
function complain(some: readonly InputFile[]): readonly string[] {
  const { issues, placed } = buildDataset(some);
  const own = placed.filter(({ observation }) => observation.source === THIRD_REPORT);
  return [...issues, ...verifyTokens(own, text)].map(formatIssue);
}

test('the example has no mistakes, and each of its numbers stands on its line', () => {
  expect(complain(files)).toEqual([]);
});

test('the register of the example and its figures are all the numbers of its text', () => {
  const numbers = (line: string) => line.match(/\d+(?:[.,/]\d+)*/g) ?? [];
  const register = read(join(THIRD_FOLDER, 'registers', `${THIRD_REPORT}.csv`));
  const others = register
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',').slice(0, 2).join(': '));
  const figures = buildDataset(files)
    .placed.filter(({ observation }) => observation.source === THIRD_REPORT)
    .flatMap(({ observation: { line, printed } }) =>
      numbers(printed).map((token) => `${String(line)}: ${token}`),
    );
  const all = text.flatMap((line, index) =>
    numbers(line).map((token) => `${String(index + 1)}: ${token}`),
  );
  expect([...others, ...figures].toSorted()).toEqual(all.toSorted());
});

describe.each(GUIDES)('%s', (guide) => {
  const spans = [...read(guide).matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);

  test('names commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(guide).matchAll(/npm run ([a-z-]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(4);
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names files and folders that there are', () => {
    const paths = spans
      .filter((span) => /^(?:data|docs|src|tests)\//.test(span))
      .map((path) => path.replace('<id>', 'report-2014-2020'));
    const links = [...read(guide).matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => `docs/${to}`);
    expect(paths.length).toBeGreaterThan(15);
    expect([...paths, ...links].filter((path) => !existsSync(path))).toEqual([]);
  });

  test('explains codes of mistakes that there are', () => {
    const known = read('src/pipeline/issue.ts');
    const codes = [...read(guide).matchAll(/\[([a-z0-9]+(?:-[a-z0-9]+)+)\]/g)].map(
      ([, code = '']) => code,
    );
    expect(codes.length).toBeGreaterThan(12);
    expect(codes.filter((code) => !known.includes(`'${code}'`))).toEqual([]);
  });

  test('quotes mistakes as they are printed', () => {
    const quoted = [...read(guide).matchAll(/```text\n([^`]+)\n```/g)].map(([, block]) => block);
    expect(quoted).toHaveLength(MISTAKES.length);
    const said = MISTAKES.map((mistake) => complain(change(mistake)));
    quoted.forEach((block, index) => expect(said[index]).toContain(block));
  });
});

test('both guides are one: the same files, codes and commands in the same order', () => {
  const [vi, en] = GUIDES.map((guide) =>
    [...read(guide).matchAll(/\[[a-z-]+-[a-z-]+\]|npm (?:run [a-z-]+|test)|`data\/[^`]+`/g)].map(
      ([match]) => match,
    ),
  );
  expect(vi).toEqual(en);
});
