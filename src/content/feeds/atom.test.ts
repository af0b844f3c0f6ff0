import { expect, test } from 'vitest';
import { toAtom, type FeedFrame } from './atom.ts';

const frame: FeedFrame = {
  language: 'vi',
  title: 'Thay đổi & đính chính',
  subtitle: 'Mọi thay đổi',
  author: 'Vốn mồi',
  rights: 'CC BY 4.0',
  self: '/feed.vi.xml',
  page: '/dinh-chinh/',
};
const entry = {
  kind: 'correction',
  id: 'correction-one',
  date: '2026-12-01',
  title: 'Đính chính: <x>',
  text: 'Trước: 5 < 6 & "7".',
  address: '/kiem-chung/#c-x',
} as const;

test('a feed has what RFC 4287 asks of it, and nothing of a text is taken for markup', () => {
  const feed = toAtom(frame, [entry], (address) => `https://site.test${address}`);
  expect(feed.split('\n')).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    '<id>tag:von-moi,2026:feed/vi</id>',
    '<title>Thay đổi &amp; đính chính</title>',
    '<subtitle>Mọi thay đổi</subtitle>',
    '<updated>2026-12-01T00:00:00+07:00</updated>',
    '<author><name>Vốn mồi</name></author>',
    '<rights>CC BY 4.0</rights>',
    '<link rel="self" type="application/atom+xml" href="/feed.vi.xml"/>',
    '<link rel="alternate" type="text/html" hreflang="vi" href="/dinh-chinh/"/>',
    '<entry>',
    '<id>tag:von-moi,2026:vi/correction-one</id>',
    '<title>Đính chính: &lt;x&gt;</title>',
    '<updated>2026-12-01T00:00:00+07:00</updated>',
    '<published>2026-12-01T00:00:00+07:00</published>',
    '<link rel="alternate" type="text/html" href="https://site.test/kiem-chung/#c-x"/>',
    '<content type="text">Trước: 5 &lt; 6 &amp; &quot;7&quot;.</content>',
    '</entry>',
    '</feed>',
    '',
  ]);
});

test('its ids do not depend on where the site lives', () => {
  const idsAt = (origin: string) =>
    toAtom(
      { ...frame, self: `${origin}/feed.vi.xml` },
      [entry],
      (address) => origin + address,
    ).match(/<id>.*<\/id>/g);
  expect(idsAt('https://a.test')).toEqual(idsAt('https://b.test'));
});
