import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { TEXT_ENDINGS } from './content-types.mjs';

/** Below this a reader gains nothing: the answer fits one packet anyway. */
const LEAST_BYTES = 1000;

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** How many files are compressed at a time: as many as Node has threads for it. */
const AT_ONCE = 4;

/**
 * Writes `<file>.br` and `<file>.gz`, both of the best quality, beside each text file of a folder that
 * they make smaller. Compressed files from an earlier run are written anew.
 * @returns files compressed, and bytes before and after (brotli)
 */
export async function precompress(folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT_ENDINGS.some((ending) => name.endsWith(ending)))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size >= LEAST_BYTES);
  const total = { files: 0, before: 0, after: 0 };
  const waiting = files.values();
  const work = async () => {
    for (const path of waiting) {
      const [before, after] = await compressFile(path);
      total.files += 1;
      total.before += before;
      total.after += after;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return total;
}

/** @returns bytes as they are, and in brotli */
async function compressFile(path: string): Promise<readonly [before: number, after: number]> {
  const text = readFileSync(path);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const [brotli, gzipped] = await Promise.all([
    toBrotli(text, { params }),
    toGzip(text, { level: 9 }),
  ]);
  if (brotli.length < text.length) writeFileSync(`${path}.br`, brotli);
  if (gzipped.length < text.length) writeFileSync(`${path}.gz`, gzipped);
  return [text.length, brotli.length];
}
