import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../src/assets/fonts/drawing/', import.meta.url));

/** Paths of the typefaces of drawings: the site's own, and no other. */
export const FONT_FILES: readonly string[] = readdirSync(folder)
  .toSorted()
  .map((name) => join(folder, name));
