import { describe, expect, test } from 'vitest';
import { makeFloorPage } from './floor-page.ts';

const page = (main: string) =>
  `<!DOCTYPE html><html lang="vi"><head><title>Vùng</title><meta name="description" content="Sáu vùng"><link rel="preload" href="/f.woff2"><style>h1{}</style></head><body><a class="skip" href="#main">Đến</a><main id="main" tabindex="-1">${main}</main><number-popup popover="auto">Đóng</number-popup><script src="/a.js"></script></body></html>`;

const floorOf = (main: string) =>
  /<main id="main">(.*)<\/main>/.exec(makeFloorPage(page(main)))?.[1] ?? '';

describe('the floor of a page keeps', () => {
  test.each([
    [
      '<h1 class="x">Một</h1><p>Hai <a class="n" href="/a/#b">ba</a></p>',
      '<h1>Một</h1><p>Hai <a href="/a/#b">ba</a></p>',
    ],
    ['<ul class="ways"><li>Một</li></ul>', '<ul><li>Một</li></ul>'],
    ['<th class="x" scope="row" data-code="y">Một</th>', '<th scope="row">Một</th>'],
    ['<a href="/a.csv" download="">CSV</a>', '<a href="/a.csv" download>CSV</a>'],
  ])('%s', (html, expected) => {
    expect(floorOf(html)).toBe(expected);
  });

  test('title, description and language', () => {
    const floor = makeFloorPage(page(''));
    expect(floor).toContain('<html lang="vi">');
    expect(floor).toContain('<title>Vùng</title>');
    expect(floor).toContain('content="Sáu vùng"');
  });

  test('the narrow drawing of a chart, whole but for what code reads from it', () => {
    const html =
      '<chart-reader data-hint="x"><div class="chart narrow"><svg viewBox="0 0 9 9"><path class="from-2" fill="red" d="M0 0"/><g class="readable"><g data-label="a"/></g></svg></div><div class="chart wide"><svg><text>Một</text></svg></div></chart-reader>';
    const floor = floorOf(html);
    expect(floor).toMatch(
      /^<svg viewBox="0 0 9 9"><path fill="red" d="M0 0" ?(?:\/>|><\/path>)<\/svg>$/,
    );
  });

  test('what a wrapper holds, as a paragraph where that is text', () => {
    expect(floorOf('<div><div><p>Một</p></div></div>')).toBe('<p>Một</p>');
    expect(floorOf('<div>Một <b>hai</b></div>')).toBe('<p>Một <b>hai</b></p>');
    expect(floorOf('<p><span class="y">2014–2020</span> ba</p>')).toBe('<p>2014–2020 ba</p>');
    expect(floorOf('<div id="here"><p>Một</p></div>')).toBe('<div id="here"><p>Một</p></div>');
  });
});

test.each([
  ['a control', '<form><button>Lọc</button></form>'],
  ['what waits for code', '<div hidden>Lọc</div>'],
  ['an ornament', '<p aria-hidden="true"><i class="check"></i></p>'],
  ['a switch', '<fieldset><legend>Kỳ</legend><label><input type="radio"> A</label></fieldset>'],
])('the floor of a page leaves out %s', (_, html) => {
  expect(floorOf(`${html}<p>Một</p>`)).toBe('<p>Một</p>');
});

test('the floor of a page asks for no file', () => {
  expect(makeFloorPage(page('<p>Một</p>'))).not.toMatch(/<script|woff2|popover|class=/);
});

test('a page without a title has no floor', () => {
  expect(() => makeFloorPage('<html><body><p>Một</p></body></html>')).toThrow('no title');
});
