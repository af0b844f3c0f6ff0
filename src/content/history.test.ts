import { expect, test } from 'vitest';
import { dataset } from '../catalogue/dataset.ts';
import type { Correction, DataChange } from '../domain/history.ts';
import { listCorrectionsOf, listHistory } from './history.ts';

const change: DataChange = {
  id: 'first',
  date: '2026-11-22',
  version: '0.1.0',
  tables: 'claims@0',
  label_vi: 'Công bố lần đầu.',
  label_en: 'First publication.',
};
const correct = (subject: string, date = '2026-12-01'): Correction => ({
  id: 'one',
  date,
  kind: 'ours',
  subject,
  field: subject.startsWith('/') ? '' : 'value',
  value_before: '5.4',
  value_after: '5.5',
  version: '0.2.0',
  before_vi: '5,4',
  before_en: '5.4',
  after_vi: '5,5',
  after_en: '5.5',
  label_vi: 'Chép sai.',
  label_en: 'Mistyped.',
});
const issued: Correction = { ...correct('r20-funding-vn'), kind: 'issuer' };
const list = (...corrections: readonly Correction[]) =>
  listHistory({ changes: [change], corrections }, 'en');

test('changes and corrections stand together, the newest first', () => {
  const dates = list(correct('/vung/'), correct('/vung/', '2026-10-01')).map(({ date }) => date);
  expect(dates).toEqual(['2026-12-01', '2026-11-22', '2026-10-01']);
});

test('a change is found on the page of corrections, under its own id', () => {
  expect(list()).toEqual([
    {
      kind: 'change',
      id: 'change-first',
      date: '2026-11-22',
      title: 'Data, version 0.1.0',
      text: 'First publication.',
      address: '/en/corrections/#change-first',
    },
  ]);
});

test('a correction says what stood there, what does now and since when', () => {
  const [correction] = list(correct('/vung/'));
  expect(correction?.text).toBe('Mistyped. Before: 5.4. Now, from version 0.2.0 on: 5.5.');
});

test('what the issuer corrected stays as printed, and the entry says so', () => {
  const [entry] = listHistory({ changes: [], corrections: [issued] }, 'vi');
  expect(entry?.title).toBe('Cơ quan ban hành sửa: r20-funding-vn');
  expect(entry?.text).toBe(
    'Chép sai. Văn bản in: 5,4. Cơ quan ban hành sửa thành: 5,5. Bản chép ở đây giữ nguyên như in.',
  );
});

test('the record of a figure has its own corrections, the newest first', () => {
  const corrections = [issued, correct('/vung/'), correct('r20-funding-vn')];
  const notesIn = (language: 'vi' | 'en') =>
    listCorrectionsOf('r20-funding-vn', corrections, language).map(
      ({ title, text }) => `${title}: ${text}.`,
    );
  expect(notesIn('vi')).toEqual([
    'Cơ quan ban hành sửa ngày 1/12/2026: bản in 5,4; nay 5,5.',
    'Đính chính ngày 1/12/2026: trước 5,4; nay 5,5.',
  ]);
  expect(notesIn('en')[1]).toBe('Corrected on 1 December 2026: 5.4 before; 5.5 now.');
  expect(listCorrectionsOf('r20-funding-vn', corrections, 'en')[0]?.address).toBe(
    '/en/corrections/#correction-one',
  );
});

const [derived] = dataset.derived;
const [claim] = dataset.claims;
test.each([
  ['/vung/', '/en/regions/'],
  ['/vung/tay-nguyen/', '/vung/tay-nguyen/'],
  ['r20-funding-vn', '/en/sources/report-2014-2020/#r20-funding-vn'],
  [derived?.id ?? '', `/en/method/#${derived?.id ?? ''}`],
  [claim?.id ?? '', `/en/checks/#${claim?.id ?? ''}`],
])('a correction of %s leads to %s', (subject, address) => {
  expect(list(correct(subject))[0]?.address).toBe(address);
});
