import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Codelists } from '../../src/pipeline/read-codelists.ts';
import { listSchemas } from '../../src/transcription/list-schemas.ts';
import { writeTogether } from './write-together.ts';

/** Writes the schemas for editors into a data folder, where they are not what they should be already. */
export function writeSchemas(data: string, codelists: Codelists): void {
  const folder = join(data, 'schemas');
  const stale = listSchemas(codelists).filter(([name, text]) => {
    const path = join(folder, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  if (stale.length === 0) return;
  writeTogether(
    folder,
    stale.map(([name, text]) => [name, [text]]),
  );
}
