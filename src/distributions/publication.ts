import type { Dataset } from '../domain/dataset.ts';
import { parsePeriod } from '../domain/period.ts';
import { findNewestMentions } from './mentions.ts';
import type { Bilingual } from './schema/field.ts';

/*
 * What all descriptions of the published data say of it: Data Package, DCAT and schema.org.
 */

export const TITLE: Bilingual = {
  vi: 'Vốn mồi: khuyến công qua con số',
  en: 'Vốn mồi: Vietnam’s industrial promotion in figures',
};

export const DESCRIPTION: Bilingual = {
  vi: 'Số liệu về chương trình khuyến công của Việt Nam, chép từ văn bản của Thủ tướng Chính phủ và Bộ Công Thương: mỗi con số kèm văn bản, mục, dòng, dạng in, cách đọc và khoảng giá trị; các giá trị chúng tôi tính, kèm công thức; và những điều văn bản tự nêu về số liệu của mình, được tính lại. Không cộng các kỳ chồng lên nhau, cũng không cộng các khoản tiền khác tính chất.',
  en: 'Figures on Vietnam’s industrial-promotion programme (khuyến công), copied from documents of the Prime Minister and the Ministry of Industry and Trade: each with its document, section, line, printed form, reading and interval; computed values with their formulas; and what the documents state about their own numbers, recomputed. Do not add up figures whose periods overlap or whose money differs in basis.',
};

export const KEYWORDS: readonly Bilingual[] = [
  { vi: 'khuyến công', en: 'industrial promotion' },
  { vi: 'công nghiệp nông thôn', en: 'rural industry' },
  { vi: 'vốn đối ứng', en: 'counterpart capital' },
  { vi: 'ngân sách nhà nước', en: 'state budget' },
  { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' },
  { vi: 'Việt Nam', en: 'Vietnam' },
];

export const PUBLISHER = 'Vốn mồi';

export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Days between which the data were published, and the version they have now. */
export interface PublicationDates {
  readonly issued: string;
  readonly modified: string;
}

/** When all the data came out and last changed. Throws where no change is on record. */
export function findDates({ changes }: Pick<Dataset, 'changes'>): PublicationDates {
  const [newest] = changes;
  const oldest = changes.at(-1);
  if (newest === undefined || oldest === undefined) throw new Error('no row in changes.csv');
  return { issued: oldest.date, modified: newest.date };
}

/** When one table came out and last changed; that of the list of changes is the last change of all. */
export function findTableDates(
  dataset: Pick<Dataset, 'changes'>,
  table: keyof Dataset,
): PublicationDates {
  const newest = findNewestMentions(dataset.changes).get(table);
  const first = findNewestMentions(dataset.changes.toReversed()).get(table);
  const all = findDates(dataset);
  return table === 'changes' || newest === undefined || first === undefined
    ? all
    : { issued: first.change.date, modified: newest.change.date };
}

/** First and last year that the figures speak of, targets and drafts included. */
export function findYears({ observations }: Pick<Dataset, 'observations'>): {
  readonly from: number;
  readonly to: number;
} {
  const periods = observations.flatMap(({ period }) => parsePeriod(period) ?? []);
  const years = periods.flatMap(({ from, to }) => (from === null ? [to] : [from, to]));
  return { from: Math.min(...years), to: Math.max(...years) };
}
