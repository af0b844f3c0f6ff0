import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import { KeptFiles, nameAfter } from './kept-files.ts';

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
 * drawn before comes from the folder `cache`.
 */
export async function drawPictures(
  pictures: readonly Picture[],
  cache: string,
): Promise<PictureCount> {
  const files = new KeptFiles(cache);
  const tools = fingerprintTools();
  const waiting = [...pictures];
  const count = { drawn: 0, kept: 0 };
  const work = async (): Promise<void> => {
    for (let picture = waiting.shift(); picture !== undefined; picture = waiting.shift()) {
      const { svg, scale, path } = picture;
      const name = `${nameAfter([tools, String(scale), svg])}.png`;
      const found = files.read(name);
      const png = found ?? (await drawPng(svg, scale));
      if (found === undefined) files.write(name, png);
      count[found === undefined ? 'drawn' : 'kept'] += 1;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, png);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  files.sweep();
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
  return nameAfter([resvg, ...fontFiles].map((file) => readFileSync(file)));
}
