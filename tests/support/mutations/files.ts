import type { InputFile } from '../../../src/pipeline/input-file.ts';
import {
  between,
  decode,
  encode,
  pick,
  replaceFile,
  type Mutant,
  type Mutator,
  type Random,
} from './mutant.ts';

type Json = Record<string, unknown>;

const listDescriptions = (files: readonly InputFile[]) =>
  files.filter(({ path }) => path.endsWith('.json'));

/** Changes the text of a description. */
function changeText(change: (text: string, random: Random) => string): Mutator {
  return (files, random) => {
    const file = pick(random, listDescriptions(files));
    const before = decode(file);
    const text = change(before, random);
    const start = Array.from(text).findIndex((sign, index) => sign !== before[index]);
    const what = `at ${start} “${text.slice(Math.max(0, start - 10), start + 20)}”`;
    return replaceFile(files, encode(file.path, text), what);
  };
}

/** Changes the record that a description is. */
function changeRecord(change: (record: Json, random: Random) => unknown): Mutator {
  return changeText((text, random) =>
    JSON.stringify(change(JSON.parse(text) as Json, random), null, 2),
  );
}

/** Where a sign of JSON stands outside its strings, and the quotation marks around these. */
function findSigns(text: string): readonly number[] {
  const strings = Array.from(text.matchAll(/"(?:[^"\\]|\\.)*"/g), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length - 1,
  }));
  const isInside = (place: number) =>
    strings.some(({ start, end }) => start < place && place < end);
  const signs = Array.from(text.matchAll(/["{}[\]:,]/g), ({ index }) => index);
  return signs.filter((place) => !isInside(place));
}

const REQUIRED = [
  ...['id', 'prefix', 'title_vi', 'title_en', 'short_vi', 'short_en', 'issuer_vi', 'issuer_en'],
  ...['period', 'completeness', 'state_vi', 'state_en', 'text', 'sections'],
];
const NO_TEXTS: readonly unknown[] = [null, 2014, true, '', ' ', [], {}, ['x'], { vi: 'x' }];
const NO_JSON = ['{', 'null', '[]', '5', '"x"', 'id: x', '<html></html>', '{"id":}', '{{}}'];
const WRONG: Readonly<Record<string, readonly string[]>> = {
  id: ['other', 'Report', 'report 1'],
  prefix: ['R', '1r', 'r-2', 'báo'],
  period: ['2014-2020', '2020/2014', '14', 'x'],
  date: ['1/8/2014', '2014-02-31', '2014', 'x'],
};

const damageText: Mutator = changeRecord((record, random) => {
  const field = pick(
    random,
    REQUIRED.filter((name) => typeof record[name] === 'string'),
  );
  const value = String(record[field]);
  const place = between(random, 1, value.length - 1);
  const damage = pick(random, ['<b>', '"', '\n', '\0', '\u001b', '\t', '\u202e', '\ufffd']);
  return { ...record, [field]: value.slice(0, place) + damage + value.slice(place) };
});

const damageSections: Mutator = changeRecord((record, random) => {
  const sections = record['sections'] as readonly Json[];
  const index = between(random, 0, sections.length - 1);
  const section = sections[index] ?? {};
  const line = Number(section['line']);
  const damaged = pick(random, [
    sections.with(index, { ...section, line: pick(random, [0, -1, line + 0.5, '12', null]) }),
    sections.with(index, { ...section, [pick(random, ['number', 'label_vi', 'label_en'])]: '' }),
    sections.with(index, { ...section, lines: line }),
    sections.with(index, null as unknown as Json),
    sections.toSpliced(index, 0, section),
    [...sections.toReversed(), section],
    [],
  ]);
  return { ...record, sections: damaged };
});

/** Accidents to the description of a source. */
export const DESCRIPTION_MUTATORS: Readonly<Record<string, Mutator>> = {
  'a sign of JSON is lost': changeText((text, random) => {
    const place = pick(random, findSigns(text));
    return text.slice(0, place) + text.slice(place + 1);
  }),
  'a sign of JSON stands twice': changeText((text, random) => {
    const place = pick(random, findSigns(text));
    return text.slice(0, place) + (text[place] ?? '') + text.slice(place);
  }),
  'a description is cut off': changeText((text, random) =>
    text.slice(0, between(random, 0, text.lastIndexOf('}'))),
  ),
  'a description is something else': changeText((_text, random) => pick(random, NO_JSON)),
  'a required field is lost': changeRecord((record, random) => {
    const lost = pick(random, REQUIRED);
    return Object.fromEntries(Object.entries(record).filter(([name]) => name !== lost));
  }),
  'a field is renamed': changeRecord((record, random) => {
    const renamed = pick(random, Object.keys(record));
    const name = pick(random, [`${renamed}s`, renamed.toUpperCase(), renamed.slice(1)]);
    return Object.fromEntries(
      Object.entries(record).map(([key, value]) => [key === renamed ? name : key, value]),
    );
  }),
  'a field is no text': changeRecord((record, random) => ({
    ...record,
    [pick(random, REQUIRED)]: pick(random, NO_TEXTS),
  })),
  'a field has a wrong form': changeRecord((record, random) => {
    const field = pick(random, Object.keys(WRONG));
    return { ...record, [field]: pick(random, WRONG[field] ?? []) };
  }),
  'a text of the description is damaged': damageText,
  'a section is damaged': damageSections,
};

/** A claims table that goes is a document without claims, unless an exception misses one of them. */
const isMissed = ({ path }: InputFile) =>
  !path.startsWith('claims/') || path.includes('exceptions');

function deleteFile(files: readonly InputFile[], random: Random): Mutant {
  const { path } = pick(random, files.filter(isMissed));
  return { what: `${path} is gone`, files: files.filter((file) => file.path !== path), path };
}

function renameFile(files: readonly InputFile[], random: Random): Mutant {
  const { path } = pick(random, files.filter(isMissed));
  const name = path.split('/').at(-1) ?? '';
  const renamed = pick(random, [
    path.toUpperCase().replace(/^[^/]+/, (folder) => folder.toLowerCase()),
    `${path}.bak`,
    path.replace(/\.\w+$/, ' (1)$&').replace('.csv', '.txt'),
    `claims/archive/${name}`,
    path.replace(/\.\w+$/, ''),
  ]);
  return {
    what: `${path} becomes ${renamed}`,
    files: files.map((file) => (file.path === path ? { ...file, path: renamed } : file)),
    path: renamed,
  };
}

function copyFile(files: readonly InputFile[], random: Random): Mutant {
  const file = pick(random, files);
  const path = file.path.replace(/\.(\w+)$/, pick(random, ['-copy.$1', ' (1).$1', '.$1.orig']));
  return { what: `${file.path} as ${path} too`, files: [...files, { ...file, path }], path };
}

/** Accidents to whole files of the folder. */
export const FOLDER_MUTATORS: Readonly<Record<string, Mutator>> = {
  'a file is deleted': deleteFile,
  'a file is renamed': renameFile,
  'a file stands twice': copyFile,
};
