import { readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { writeHeadersFile, writeRedirectsFile } from './write-headers-file.ts';

/** Puts `_headers` and `_redirects` into a built site. `base`: `BASE_PATH`, with or without a closing slash. */
export function writeHostFiles(folder: string, base: string): void {
  const path = base.replace(/\/$/, '');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length - 1))
    .map((name) => name.split(sep).join('/'));
  writeFileSync(join(folder, '_headers'), writeHeadersFile(files, path));
  writeFileSync(join(folder, '_redirects'), writeRedirectsFile(path));
}
