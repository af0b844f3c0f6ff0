import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { writeFrame, writeListener, writePicture } from './embed-code.ts';

const figure = {
  address: 'https://example.org/nhung/seed-money/',
  title: 'Một đồng “mồi” & <5,5> đồng "khác"',
  height: 640,
  place: 'https://example.org/#seed-money',
  picture: 'https://example.org/data/figures/seed-money.vi.png',
};

test('the frame names what is in it, waits until it is near, and has a height', () => {
  const frame = parseHTML(writeFrame(figure)).document.querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe(figure.address);
  expect(frame?.getAttribute('title')).toBe(figure.title);
  expect(frame?.getAttribute('loading')).toBe('lazy');
  expect(frame?.getAttribute('width')).toBe('100%');
  expect(frame?.getAttribute('height')).toBe('640');
});

test('what leaves out frames leaves the picture', () => {
  const rest = writeFrame(figure).replaceAll(/<\/?iframe[^>]*>/g, '');
  expect(rest).toBe(writePicture(figure));
  const { document } = parseHTML(rest);
  expect(document.querySelector('a')?.getAttribute('href')).toBe(figure.place);
  expect(document.querySelector('a > img')?.getAttribute('alt')).toBe(figure.title);
});

test('the script ends where it should, whatever the address is', () => {
  const script = writeListener({ ...figure, address: 'https://example.org/</script>' });
  expect(script.split('</script>')).toHaveLength(2);
  expect(script).toContain('f.contentWindow===e.source');
});
