import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SAMPLE, SOURCE_PATH, TEXT } from '../tests/support/sample-data.ts';
import { dataFolder } from './lib/folders.ts';

const script = fileURLToPath(new URL('data.ts', import.meta.url));
const OBSERVATIONS = 'sources/report-2014-2020/observations.csv';

// Each run of the command starts a Node of its own.
vi.setConfig({ testTimeout: 30_000 });

/** Everything a test writes, and the working folder of the command. */
let folder = '';
let data = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'von-moi-'));
  data = join(folder, 'data');
  cpSync(dataFolder(), data, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function runData(environment: Readonly<Record<string, string>> = {}) {
  const outer = Object.entries(process.env).filter(([name]) => !name.startsWith('KC_'));
  return spawnSync(process.execPath, [script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...Object.fromEntries(outer), KC_DATA: data, ...environment },
  });
}

/** Names and bytes of the files in a folder, as text. */
function snapshot(path: string): Readonly<Record<string, string>> {
  const names = readdirSync(path).toSorted();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name), 'base64')]));
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(data, path), 'utf8');
  if (!text.includes(from)) throw new Error(`“${from}” does not stand in ${path}`);
  writeFileSync(join(data, path), text.replace(from, to));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

describe('on good data', () => {
  test('it exits with 0 and writes what it wrote before, byte for byte', () => {
    const before = snapshot(join(data, 'dataset'));
    expect(runData().status).toBe(0);
    expect(snapshot(join(data, 'dataset'))).toEqual(before);
  });

  test('it says how many rows it wrote and nothing on the error channel', () => {
    const { stdout, stderr } = runData();
    expect(stdout).toMatch(/\d+ observations, \d+ derived, .* → data\/dataset\n$/);
    expect(stderr).toBe('');
  });

  test('it counts the verdicts, with the weights of those that do not hold', () => {
    expect(runData().stdout).toMatch(/^claims: \d+ reproduce, .*; \d+ contradict \(\d+ slip/m);
  });

  test('it says first that nothing changed', () => {
    expect(runData().stdout).toMatch(/^nothing changed\nclaims: /);
  });

  test('it names first what changed, and writes it', () => {
    edit(OBSERVATIONS, ',1.200,', ',1.300,');
    const { stdout, status } = runData();
    expect(stdout).toMatch(
      /^observations: 1 changed\n {2}~ observations r20-bulletin-copies: 1200 → 1300\nclaims: /,
    );
    expect(status).toBe(0);
    expect(runData().stdout).toMatch(/^nothing changed\n/);
  });

  test('it leaves nothing but the dataset', () => {
    const before = readdirSync(data).toSorted();
    runData();
    expect(readdirSync(data).toSorted()).toEqual(before);
    expect(readdirSync(folder)).toEqual(['data']);
  });

  test('a damaged dataset of before is written anew', () => {
    const before = snapshot(join(data, 'dataset'));
    writeFileSync(join(data, 'dataset', 'observations.json'), '<<<<<<< ours\n[');
    expect(runData().status).toBe(0);
    expect(snapshot(join(data, 'dataset'))).toEqual(before);
  });
});

describe('KC_OUT', () => {
  test('is where the dataset goes, and the usual place stays as it is', () => {
    const before = snapshot(join(data, 'dataset'));
    writeFileSync(join(data, 'dataset', 'observations.json'), '[]');
    const out = join(folder, 'elsewhere', 'dataset');
    expect(runData({ KC_OUT: out }).status).toBe(0);
    expect(snapshot(out)).toEqual(before);
    expect(readFileSync(join(data, 'dataset', 'observations.json'), 'utf8')).toBe('[]');
  });

  test('may be a folder that holds other files: they stay', () => {
    const out = join(folder, 'documents');
    write(join(out, 'letter.txt'), 'mine');
    runData({ KC_OUT: out });
    expect(readdirSync(out)).toContain('letter.txt');
  });

  test('that is empty counts as not set', () => {
    runData({ KC_OUT: '' });
    expect(readdirSync(folder)).toEqual(['data']);
    expect(readdirSync(data)).toContain('sources');
  });
});

describe('on a fault', () => {
  const faults: readonly [name: string, work: () => void, report: RegExp][] = [
    [
      'a number that cannot be read',
      () => edit(OBSERVATIONS, '"1.737,73"', '1737.73'),
      /observations\.csv:\d+, column printed: “1737\.73” \[unreadable-number\]/,
    ],
    [
      'a column that is gone',
      () => edit(OBSERVATIONS, ',basis,', ',base,'),
      /observations\.csv:1: “basis” \[missing-column\]/,
    ],
    [
      'a code list that is gone',
      () => rmSync(join(data, 'codelists', 'units.csv')),
      /codelists\/units\.csv: is missing \[missing-file\]/,
    ],
    [
      'a description that is no JSON',
      () => writeFileSync(join(data, 'sources', 'report-2013-2022', 'source.json'), '{'),
      /report-2013-2022\/source\.json: .* \[not-json\]/,
    ],
    [
      'a data folder that is not there',
      () => (data = join(folder, 'nowhere')),
      /codelists\/units\.csv: is missing \[missing-file\]/,
    ],
  ];

  test.each(faults)('%s: exit code 1, a report, and the output of before untouched', (...fault) => {
    const [, work, report] = fault;
    const out = join(folder, 'out');
    runData({ KC_OUT: out });
    const [before, usual] = [snapshot(out), join(data, 'dataset')];
    const beforeUsual = snapshot(usual);
    work();
    const { status, stderr } = runData({ KC_OUT: out });
    expect(status).toBe(1);
    expect(stderr).toMatch(report);
    expect(stderr).toMatch(/\d+ issues?; nothing was written\.\n$/);
    expect(snapshot(out)).toEqual(before);
    expect(snapshot(usual)).toEqual(beforeUsual);
  });

  test('a verdict that changed shows with what changed it, and nothing is written', () => {
    edit(OBSERVATIONS, '"5,5"', '"5,6"');
    const before = snapshot(join(data, 'dataset'));
    const { status, stdout, stderr } = runData();
    expect(status).toBe(1);
    expect(stdout).toContain('~ observations r20-counterpart-per-dong: 5.5 → 5.6\n');
    expect(stdout).toContain('~ claims c-r20-counterpart-per-dong: reproduces → contradicts\n');
    expect(stdout).toMatch(/^claims: .* contradict \(.*, 1 without weight\)/m);
    expect(stderr).toContain('“c-r20-counterpart-per-dong: contradicts” [changed-verdict]');
    expect(stderr).toMatch(/\n1 issue; nothing was written\.\n$/);
    expect(snapshot(join(data, 'dataset'))).toEqual(before);
  });

  test('of data that cannot be read nothing is compared or counted', () => {
    edit(OBSERVATIONS, '"1.737,73"', '1737.73');
    expect(runData().stdout).toBe('');
  });

  test('every fault is reported, and counted', () => {
    edit(OBSERVATIONS, '"1.737,73"', '1737.73');
    edit('codelists/regions.csv', 'Central Highlands', '<b>Highlands');
    const { stderr } = runData();
    expect(stderr).toContain('[unreadable-number]');
    expect(stderr).toContain('[html-tag]');
    expect(stderr).toContain('2 issues; nothing was written.');
  });

  test('no output folder comes into being', () => {
    edit(OBSERVATIONS, '"1.737,73"', '1737.73');
    runData({ KC_OUT: join(folder, 'out') });
    expect(readdirSync(folder)).toEqual(['data']);
  });
});

describe('KC_SOURCES', () => {
  const texts = () => join(folder, 'texts');

  /** The sample data folder, with the checksum of the text it names. */
  function useSample(checksum: string): void {
    data = join(folder, 'sample');
    for (const [path, text] of Object.entries(SAMPLE)) {
      write(join(data, path), path === SOURCE_PATH ? text.replace('0'.repeat(64), checksum) : text);
    }
  }
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

  test('proves that every token stands in the text', () => {
    useSample(sha256(TEXT));
    write(join(texts(), 'sample.txt'), TEXT);
    const { status, stdout } = runData({ KC_SOURCES: texts() });
    expect(status).toBe(0);
    expect(stdout).toContain('sample: 5 of 5 tokens stand in the text');
  });

  test('a token that does not is a fault', () => {
    const text = TEXT.replace('7,5', '7,6');
    useSample(sha256(text));
    write(join(texts(), 'sample.txt'), text);
    const { status, stderr } = runData({ KC_SOURCES: texts() });
    expect(status).toBe(1);
    expect(stderr).toContain('observations.csv:3, column printed: “7,5” [token-not-found]');
    expect(readdirSync(data)).not.toContain('dataset');
  });

  test.each([
    ['another text', () => write(join(texts(), 'sample.txt'), `${TEXT} `)],
    ['no text', () => mkdirSync(texts())],
    ['no such folder', () => undefined],
  ])('%s is a fault', (_name, prepare) => {
    useSample(sha256(TEXT));
    prepare();
    const { status, stderr } = runData({ KC_SOURCES: texts() });
    expect(status).toBe(1);
    expect(stderr).toContain('sources/sample/source.json, column text.sha256: ');
    expect(stderr).toContain('[wrong-text]');
  });

  test('the numbers that are neither figures nor in the register are named', () => {
    useSample(sha256(TEXT));
    write(join(texts(), 'sample.txt'), TEXT);
    expect(runData({ KC_SOURCES: texts() }).stdout).toContain(
      'sample: 1 numbers of the text are neither figures nor in registers/sample.csv (line: number): 2: 2015\n',
    );
    write(join(data, 'registers', 'sample.csv'), 'line,token,reason\n2,2015,date\n');
    expect(runData({ KC_SOURCES: texts() }).stdout).not.toContain('neither');
  });

  test('who has one text only has that one looked up, and hears of the others', () => {
    mkdirSync(texts());
    const text = join('sources', 'report-2013-2022', 'source.json');
    const { text: described } = JSON.parse(readFileSync(join(data, text), 'utf8')) as {
      text: { file: string; sha256: string };
    };
    write(join(texts(), described.file), 'another text');
    const { stdout, stderr } = runData({ KC_SOURCES: texts() });
    expect(stderr).toContain('report-2013-2022/source.json, column text.sha256: ');
    expect(stderr).toContain('\n1 issue; nothing was written.');
    expect(stdout).toMatch(/^report-2014-2020: its \d+ tokens were not looked for, for want of /m);
  });

  test('that is empty counts as not set', () => {
    useSample(sha256(TEXT));
    expect(runData({ KC_SOURCES: '' }).status).toBe(0);
  });
});
