import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { TABLE_NAMES } from '../../src/distributions/schema/tables.ts';
import { contentPages, readDistFile } from './support/dist.ts';

const digits = (bytes: string | Uint8Array) =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 12);

test('the foot of every page names the version and the data, as anyone can compute from the files', () => {
  const mentions = TABLE_NAMES.filter((name) => name !== 'changes').map(
    (name) => `${name}@${digits(readDistFile(`/data/${name}.json`))}`,
  );
  const names = [packageJson.version, digits(mentions.join(' '))];
  const nameless = contentPages.filter(({ document }) => {
    const foot = document.querySelector('footer')?.textContent ?? '';
    return !names.every((name) => foot.includes(name));
  });
  expect(nameless.map(({ path }) => path)).toEqual([]);
});
