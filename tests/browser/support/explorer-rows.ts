import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetFolder } from '../../../scripts/lib/folders.ts';

const count = (table: string): number =>
  (JSON.parse(readFileSync(join(datasetFolder(), `${table}.json`), 'utf8')) as readonly unknown[])
    .length;

/** How many rows the explorer has: every figure, printed or computed. */
export const ROWS = String(count('observations') + count('derived'));
