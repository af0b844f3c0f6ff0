import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readDataFolder } from '../../tests/support/data-folder.ts';
import { readSource } from '../pipeline/read-source.ts';
import { describeSource } from './describe-source.ts';

const isValid = new Ajv().compile(describeSource());
const files = readDataFolder().filter(({ path }) => path.endsWith('/source.json'));
const [first] = files;
if (first === undefined) throw new Error('no source');
const sound = parse(first.bytes);

function parse(bytes: Uint8Array): Record<string, unknown> {
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
}

/** Whether the schema accepts a description, and whether the reader does: they have to agree. */
function judge(description: Record<string, unknown>): readonly [boolean, boolean] {
  const bytes = new TextEncoder().encode(JSON.stringify(description));
  const { issues } = readSource({ path: first?.path ?? '', bytes });
  return [isValid(description), issues.length === 0];
}

test.each(files)('the description at $path fits', ({ bytes }) => {
  expect(isValid(parse(bytes)), JSON.stringify(isValid.errors)).toBe(true);
});

describe('schema and reader both refuse', () => {
  const needed = Object.keys(sound).filter((name) => !['number', 'date', '$schema'].includes(name));
  test.each(needed)('a lack of %s', (name) => {
    expect(judge({ ...sound, [name]: undefined })).toEqual([false, false]);
  });

  test.each([
    { colour: 'red' },
    { prefix: 'R 20' },
    { completeness: 'whole' },
    { date: '1/8/2014' },
    { title_vi: '' },
    { sections: [] },
    { sections: [{ number: 'I', line: '1', label_vi: 'mục I', label_en: 'section I' }] },
    { text: { file: 'a.txt', sha256: 'abc' } },
  ])('%j', (change) => {
    expect(judge({ ...sound, ...change })).toEqual([false, false]);
  });
});

test('schema and reader both accept what a copy does not say', () => {
  expect(judge({ ...sound, number: undefined, date: '' })).toEqual([true, true]);
});
