import { describe, expect, test } from 'vitest';
import { INVENTED_CORRECTIONS } from '../support/invented-corrections.ts';
import { findPage, readDistFile } from './support/dist.ts';

/* As `invented-provinces.test.ts`: read from the site that `scripts/build-invented.ts` builds. */
const isInvented = Boolean(process.env['KC_SITE']);

const { figure, value, statement, issuer } = INVENTED_CORRECTIONS;
const toWords = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** What the record of a figure, a value or a statement says of its corrections. */
function readNotes(path: string, subject: string): readonly (readonly [string, string])[] {
  const body = findPage(path)?.document.getElementById(subject)?.querySelector('.body');
  return Array.from(body?.querySelectorAll('.correction') ?? [], (note) => [
    toWords(note.textContent),
    note.querySelector('a')?.getAttribute('href') ?? '',
  ]);
}

describe.skipIf(!isInvented)('a correction', () => {
  test.each([
    ['/nguon/report-2014-2020/', figure, 'Đính chính ngày 5/1/2027: trước 76,5; nay 76,05.'],
    ['/phuong-phap/', value, 'Đính chính ngày 5/1/2027: trước 12,5; nay 12,73.'],
    ['/kiem-chung/', statement, 'Đính chính ngày 5/1/2027: trước không khớp; nay phù hợp.'],
    [
      '/nguon/report-2014-2020/',
      issuer,
      'Cơ quan ban hành sửa ngày 5/1/2027: bản in 52,05; nay 52,15.',
    ],
  ])('stands on %s in the record that the pop-up shows', (path, { id, subject }, note) => {
    expect(readNotes(path, subject)).toEqual([[note, `/dinh-chinh/#correction-${id}`]]);
  });

  test('stands in the English record too', () => {
    expect(readNotes('/en/sources/report-2014-2020/', figure.subject)).toEqual([
      [
        'Corrected on 5 January 2027: 76.5 before; 76.05 now.',
        '/en/corrections/#correction-figure',
      ],
    ]);
  });

  test('by the issuer leaves the figure as printed', () => {
    const record = findPage('/nguon/report-2014-2020/')?.document.getElementById(issuer.subject);
    expect(toWords(record?.querySelector('.value')?.textContent)).toMatch(/^52,05/);
  });

  test('is listed on the page of corrections, in the feed and in the table', () => {
    const page = findPage('/dinh-chinh/')?.document;
    const feed = readDistFile('/feed.vi.xml').toString('utf8');
    const table = readDistFile('/data/corrections.csv').toString('utf8');
    for (const { id, value_before, value_after } of Object.values(INVENTED_CORRECTIONS)) {
      expect(page?.getElementById(`correction-${id}`)).not.toBeNull();
      expect(feed).toContain(`vi/correction-${id}</id>`);
      expect(table).toContain(`${value_before},${value_after}`);
    }
    expect(toWords(page?.getElementById('correction-issuer')?.textContent)).toContain(
      'Văn bản in: 52,05. Cơ quan ban hành sửa thành: 52,15.',
    );
  });
});
