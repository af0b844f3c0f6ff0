import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import {
  contentPages,
  listDistFiles,
  pages,
  pathWithinSite,
  readDistFile,
} from './support/dist.ts';

/** The width and height that a PNG states; as a whole it is read once, below. */
function measurePng(path: string): readonly [number, number] {
  const bytes = readDistFile(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every drawing has a picture of twice its size', () => {
  const drawings = listDistFiles('.svg').filter((path) => path.startsWith('/data/figures/'));
  expect(drawings.length).toBeGreaterThan(50);
  for (const path of drawings) {
    const svg = readDistFile(path).toString('utf8');
    const size = ['width', 'height'].map(
      (name) => 2 * Number(new RegExp(` ${name}="([\\d.]+)"`).exec(svg)?.[1]),
    );
    const [width, height] = measurePng(path.replace(/svg$/, 'png'));
    expect([path, width, height]).toEqual([path, size[0], Math.ceil(size[1] ?? 0)]);
  }
});

test('every page has a picture of its own for networks and messengers', () => {
  const images = contentPages
    .filter(({ document }) => document.querySelector('meta[property="og:image"]') !== null)
    .map(({ path, document }) => {
      const image = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
      return pathWithinSite(image ?? '', path)?.path ?? '';
    });
  expect(images.length).toBeGreaterThan(60);
  expect(new Set(images).size).toBe(images.length);
  for (const path of images) expect([path, ...measurePng(path)]).toEqual([path, 1200, 630]);
  expect(listDistFiles('.png').filter((path) => path.startsWith('/social/'))).toEqual(
    images.toSorted(),
  );
});

test('the page for unknown addresses has none', () => {
  const lost = pages.find(({ path }) => path === '/404.html');
  expect(lost?.document.querySelector('meta[property^=og]')).toBeNull();
});

test('a picture is drawn, not blank', () => {
  const { data } = PNG.sync.read(readDistFile('/social/vi.png'));
  const colours = new Set<number>();
  for (let index = 0; index < data.length; index += 4) colours.add(data.readUInt32BE(index));
  expect(colours.size).toBeGreaterThan(50);
});
