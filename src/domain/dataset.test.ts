import { expect, test } from 'vitest';
import { inLanguage } from './dataset.ts';

test('a bilingual field gives its text in the language asked for', () => {
  const region = { name_vi: 'Tây Nguyên', name_en: 'Central Highlands' };
  expect(inLanguage(region, 'name', 'vi')).toBe('Tây Nguyên');
  expect(inLanguage(region, 'name', 'en')).toBe('Central Highlands');
});
