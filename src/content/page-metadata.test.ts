import { describe, expect, test } from 'vitest';
import { absoluteAddress } from './address.ts';
import {
  listOpenGraph,
  socialImagePath,
  writeStructuredData,
  type PageDescription,
} from './page-metadata.ts';

const page: PageDescription = {
  lang: 'vi',
  kind: 'Article',
  title: 'Ngân sách',
  description: 'Tiền từ đâu đến.',
  paths: { vi: '/ngan-sach/', en: '/en/budget/' },
  trail: [{ name: 'Ngân sách' }],
  site: new URL('https://vonmoi.example'),
  more: [],
};

interface Node {
  readonly '@type': string;
  readonly itemListElement?: readonly { name: string; item: string; position: number }[];
}

function readGraph(text: string): readonly Node[] {
  return (JSON.parse(text) as { '@graph': readonly Node[] })['@graph'];
}

describe('writeStructuredData', () => {
  test('names the page, its language and the way to it', () => {
    const [article, trail] = readGraph(writeStructuredData(page));
    expect(article).toMatchObject({
      '@type': 'Article',
      url: 'https://vonmoi.example/ngan-sach/',
      headline: 'Ngân sách',
      inLanguage: 'vi',
      image: 'https://vonmoi.example/social/ngan-sach.png',
    });
    expect(trail?.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Vốn mồi', item: 'https://vonmoi.example/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Ngân sách',
        item: 'https://vonmoi.example/ngan-sach/',
      },
    ]);
  });

  test('has no trail for the story, and takes in what else a page describes', () => {
    const dataset = { '@type': 'Dataset', name: 'x' } as const;
    const types = readGraph(writeStructuredData({ ...page, trail: [], more: [dataset] }));
    expect(types.map((node) => node['@type'])).toEqual(['Article', 'Dataset']);
  });

  test('cannot be left by a text', () => {
    const text = writeStructuredData({ ...page, title: '</script><script>alert(1)</script>' });
    expect(text).not.toContain('<');
    expect(readGraph(text)[0]).toMatchObject({ headline: '</script><script>alert(1)</script>' });
  });
});

test('Open Graph names the other language and the picture', () => {
  const tags = new Map(listOpenGraph(page));
  expect(tags.get('og:locale:alternate')).toBe('en_GB');
  expect(tags.get('og:image')).toBe('https://vonmoi.example/social/ngan-sach.png');
  expect(tags.get('og:type')).toBe('article');
});

test('without an origin addresses lead from the root', () => {
  expect(absoluteAddress('/vung/', undefined)).toBe('/vung/');
});

test('each page has a picture of another name', () => {
  const paths = ['/', '/en/', '/vung/', '/vung/tay-nguyen/', '/en/regions/'];
  expect(paths.map(socialImagePath)).toEqual([
    '/social/vi.png',
    '/social/en.png',
    '/social/vung.png',
    '/social/vung-tay-nguyen.png',
    '/social/en-regions.png',
  ]);
});
