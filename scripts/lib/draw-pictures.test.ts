import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawPictures } from './draw-pictures.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(text: string, style = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><text x="5" y="30" font-size="30" ${style}>${text}</text></svg>`;
}

async function draw(svg: string): Promise<Buffer> {
  const path = join(folder, 'drawn', 'one.png');
  await drawPictures([{ svg, path, scale: 2 }], join(folder, 'cache'));
  return readFileSync(path);
}

test('a picture has so many pixels for one of the drawing', async () => {
  const { width, height } = PNG.sync.read(await draw(write('a')));
  expect([width, height]).toEqual([120, 80]);
});

test('every face has the letters of Vietnamese, and bold is not plain', async () => {
  for (const style of ['', 'font-weight="700"', 'font-family="Newsreader" font-weight="600"']) {
    const letters = ['e', 'ê', 'ế', 'ề', 'ễ', 'ệ', 'ơ', 'ợ', 'ư', 'ữ', 'đ', 'ạ', '≤', '→', '₫', ''];
    const pictures = letters.map((letter, index) => ({
      svg: write(letter, style),
      path: join(folder, `${String(index)}.png`),
      scale: 2,
    }));
    await drawPictures(pictures, join(folder, 'cache'));
    const seen = pictures.map(({ path }) => readFileSync(path).toString('base64'));
    expect(new Set(seen).size).toBe(letters.length);
  }
  expect(await draw(write('a'))).not.toEqual(await draw(write('a', 'font-weight="700"')));
});

test('what was drawn before is kept, a changed drawing is drawn anew', async () => {
  const cache = join(folder, 'cache');
  const path = (name: string) => join(folder, 'out', `${name}.png`);
  const first = [
    { svg: write('một'), path: path('a'), scale: 2 },
    { svg: write('hai'), path: path('b'), scale: 2 },
  ];
  expect(await drawPictures(first, cache)).toEqual({ drawn: 2, kept: 0 });
  const second = [...first.slice(0, 1), { svg: write('ba'), path: path('b'), scale: 2 }];
  expect(await drawPictures(second, cache)).toEqual({ drawn: 1, kept: 1 });
  expect(readdirSync(cache)).toHaveLength(3);
});

test('what is alike is drawn once, for each of its places', async () => {
  const twins = ['a', 'b'].map((name) => ({
    svg: write('một'),
    path: join(folder, `${name}.png`),
    scale: 2,
  }));
  expect(await drawPictures(twins, join(folder, 'cache'))).toEqual({ drawn: 1, kept: 1 });
  const [first, second] = twins.map(({ path }) => readFileSync(path));
  expect(first).toEqual(second);
});

test('a drawing that is none says so and leaves nothing', async () => {
  const cache = join(folder, 'cache');
  await expect(
    drawPictures([{ svg: '<svg', path: join(folder, 'x.png'), scale: 1 }], cache),
  ).rejects.toThrow();
  expect(readdirSync(cache)).toEqual([]);
});
