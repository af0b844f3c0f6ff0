import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';

const fonts = fileURLToPath(new URL('../../src/assets/fonts/drawing/', import.meta.url));
const fontFiles = readdirSync(fonts)
  .toSorted()
  .map((name) => join(fonts, name));

/** A drawing, and where its picture goes. */
export interface Picture {
  readonly svg: string;
  readonly path: string;
  /** Pixels of the picture for one of the drawing. */
  readonly scale: number;
}

/** How many pictures were drawn, and how many were found as drawn before. */
export interface PictureCount {
  readonly drawn: number;
  readonly kept: number;
}

/**
 * Draws SVG as PNG with the site's own typefaces and no other, on all cores. A drawing that was
 * drawn before comes from `cache`, a folder that may be deleted at any time: its pictures are named
 * after everything that they depend on.
 */
export async function drawPictures(
  pictures: readonly Picture[],
  cache: string,
): Promise<PictureCount> {
  mkdirSync(cache, { recursive: true });
  const tools = fingerprintTools();
  const waiting = [...pictures];
  const count = { drawn: 0, kept: 0 };
  const work = async (): Promise<void> => {
    for (let picture = waiting.shift(); picture !== undefined; picture = waiting.shift()) {
      const { svg, scale, path } = picture;
      const name = createHash('sha256')
        .update(`${tools} ${String(scale)} ${svg}`)
        .digest('hex');
      const kept = join(cache, `${name}.png`);
      const found = readKept(kept);
      const png = found ?? (await drawPng(svg, scale));
      if (found === undefined) writeWhole(kept, png);
      count[found === undefined ? 'drawn' : 'kept'] += 1;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, png);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return count;
}

async function drawPng(svg: string, scale: number): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontFiles,
      loadSystemFonts: false,
      defaultFontFamily: 'Von moi Sans',
      sansSerifFamily: 'Von moi Sans',
      serifFamily: 'Newsreader',
    },
  });
  return image.asPng();
}

/** What a picture depends on beside its drawing: the typefaces and the program that draws. */
function fingerprintTools(): string {
  const resvg = fileURLToPath(import.meta.resolve('@resvg/resvg-js/package.json'));
  const hash = createHash('sha256').update(readFileSync(resvg));
  for (const file of fontFiles) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function readKept(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Under another name first: a run that is broken off leaves no half picture. */
function writeWhole(path: string, bytes: Buffer): void {
  const partial = `${path}.${String(process.pid)}`;
  writeFileSync(partial, bytes);
  renameSync(partial, path);
}
