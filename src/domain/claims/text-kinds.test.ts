import { expect, test } from 'vitest';
import type { TimelineEntry } from '../dataset.ts';
import { TEXT_KINDS } from './text-kinds.ts';

const act: TimelineEntry = {
  id: 'act',
  date: '2014-08-01',
  kind: 'decision',
  number: '1288/QĐ-TTg',
  source: 'sample',
  line: 8,
  label_vi: 'Quyết định',
  label_en: 'Decision',
  role: 'programme',
};

const TEXTS: Readonly<Record<keyof typeof TEXT_KINDS, string>> = {
  date: '2014-08-01',
  'act-number': '1288/QĐ-TTg',
};

test.each(Object.entries(TEXTS))('a claim of the kind %s is held against %s', (kind, text) => {
  expect(TEXT_KINDS[kind as keyof typeof TEXT_KINDS](act)).toBe(text);
});
