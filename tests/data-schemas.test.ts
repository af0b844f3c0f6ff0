import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder } from '../scripts/lib/folders.ts';
import { readCodelists } from '../src/pipeline/read-codelists.ts';
import { listSchemas, SOURCE_SCHEMA_ADDRESS } from '../src/transcription/list-schemas.ts';
import { readDataFolder } from './support/data-folder.ts';

const files = readDataFolder();
const folder = join(dataFolder(), 'schemas');

test('the schemas beside the data are those of the pipeline', () => {
  const written = readdirSync(folder).map((name) => [
    name,
    readFileSync(join(folder, name), 'utf8'),
  ]);
  const expected = listSchemas(readCodelists(files).codelists);
  expect(Object.fromEntries(written), '`npm run data` writes them').toEqual(
    Object.fromEntries(expected),
  );
});

test.each(files.filter(({ path }) => path.endsWith('source.json')))(
  '$path tells editors of its schema',
  ({ bytes }) => {
    const description = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    expect(description['$schema']).toBe(SOURCE_SCHEMA_ADDRESS);
  },
);
