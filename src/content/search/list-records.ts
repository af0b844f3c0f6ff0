import { dataset } from '../../catalogue/dataset.ts';
import { listTerms } from '../../catalogue/terms.ts';
import { inLanguage, type Claim, type Language } from '../../domain/dataset.ts';
import type { SearchEntry } from '../../domain/search/search-entry.ts';
import { formatDate } from '../../i18n/format.ts';
import { translate, type TextKey } from '../../i18n/translate.ts';
import { addressOf } from '../address.ts';
import { viewClaim } from '../claim-view.ts';
import { toPlainText } from '../plain-text.ts';
import { otherThan } from './list-pages.ts';

/** The statements that were recomputed, each with what came of it. */
export function listClaims(language: Language): readonly SearchEntry[] {
  return dataset.claims.map((claim: Claim) => {
    const { heading, verdict, document } = viewClaim(claim, language);
    return {
      kind: 'claim',
      address: `${addressOf('checks', language)}#${claim.id}`,
      title: toPlainText(heading),
      text: `${toPlainText(document)}: ${verdict}`,
    };
  });
}

/** The words of the glossary, verdicts and weights among them. */
export function listGlossary(language: Language): readonly SearchEntry[] {
  return listTerms(dataset, language)
    .flatMap(({ entries }) => entries)
    .map(({ id, term, other, definition }) => ({
      kind: 'term',
      address: `${addressOf('glossary', language)}#${id}`,
      title: term,
      text: definition,
      names: [other],
    }));
}

export function listIndicators(language: Language): readonly SearchEntry[] {
  return dataset.indicators.map((indicator) => ({
    kind: 'indicator',
    address: `${addressOf('glossary', language)}#indicator-${indicator.id}`,
    title: inLanguage(indicator, 'label', language),
    text: inLanguage(indicator, 'definition', language),
    names: [inLanguage(indicator, 'label', otherThan(language))],
  }));
}

/** The legal acts and events of the timeline, each with kind, number and date. */
export function listActs(language: Language): readonly SearchEntry[] {
  return dataset.timeline.map((entry) => {
    const kind = translate(language, `timeline.kind.${entry.kind}` as TextKey);
    return {
      kind: 'act',
      address: `${addressOf('timeline', language)}#${entry.id}`,
      title: inLanguage(entry, 'label', language),
      text: `${`${kind} ${entry.number}`.trim()}, ${formatDate(entry.date, language)}`,
      ...(entry.number === '' ? {} : { names: [entry.number] }),
    };
  });
}

/** What the documents mention and do not give. */
export function listGapEntries(language: Language): readonly SearchEntry[] {
  return dataset.gaps.map((gap) => ({
    kind: 'gap',
    address: `${addressOf('gaps', language)}#${gap.id}`,
    title: inLanguage(gap, 'label', language),
    text: inLanguage(gap, 'note', language),
  }));
}

export function listSources(language: Language): readonly SearchEntry[] {
  return dataset.sources.map((source) => ({
    kind: 'source',
    address: addressOf('source', language, source.id),
    title: inLanguage(source, 'short', language),
    text: inLanguage(source, 'title', language),
    names: [inLanguage(source, 'short', otherThan(language)), source.number].filter(Boolean),
  }));
}
