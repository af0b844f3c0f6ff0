import { dataset } from '../catalogue/dataset.ts';
import type { YearSpan } from '../catalogue/timeline.ts';
import { namePeriod } from '../charts/kit/names.ts';
import { inLanguage, type Claim, type Language, type TimelineEntry } from '../domain/dataset.ts';
import { fillWords } from '../i18n/bindings.ts';
import { formatDate } from '../i18n/format.ts';
import { translate } from '../i18n/translate.ts';

/** Where an act or event is cited: "Báo cáo 2014–2020, dòng 878". */
export function namePlace(
  { source, line }: Pick<TimelineEntry, 'source' | 'line'>,
  language: Language,
): string {
  const words = { line: String(line) };
  return `${nameSource(source, language)}, ${fillWords(translate(language, 'observation.line'), words)}`;
}

/** What a document says of an act otherwise than the act itself: "… ghi ngày 15/6/2016". */
export function nameMisquote(claim: Claim, language: Language): string {
  const isDate = claim.kind === 'date';
  const stated = String(claim.stated);
  return fillWords(
    translate(language, isDate ? 'timeline.misquote.date' : 'timeline.misquote.act-number'),
    {
      source: namePlace(claim, language),
      stated: isDate ? formatDate(stated, language) : stated,
    },
  );
}

/** Which reporting periods begin or end with a year, a sentence each. */
export function nameTurns(spans: readonly YearSpan[], language: Language): readonly string[] {
  return spans.flatMap(({ period, isFirst, isLast }) => {
    if (!isFirst && !isLast) return [];
    const key = isFirst ? 'timeline.begins' : 'timeline.ends';
    return fillWords(translate(language, key), { period: namePeriod(dataset, period, language) });
  });
}

function nameSource(id: string, language: Language): string {
  const source = dataset.sources.find((one) => one.id === id);
  return source === undefined ? id : inLanguage(source, 'short', language);
}
