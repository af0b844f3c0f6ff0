import { listClaimsOnRegion, summariseClaims } from '../catalogue/claims.ts';
import { listRegionalGaps } from '../catalogue/coverage.ts';
import { dataset } from '../catalogue/dataset.ts';
import { namePeriod } from '../charts/kit/names.ts';
import type { Claim, Language, Region } from '../domain/dataset.ts';
import { listReportPeriods } from '../domain/figure-lookup.ts';
import { fillWords } from '../i18n/bindings.ts';
import { translate, translateFirst, type TextKey } from '../i18n/translate.ts';
import { addressOf } from './address.ts';
import { bindHtml, markText } from './bind.ts';

/** What one report has for a region less what the other has; empty where that is not computed. HTML. */
export function differenceText(region: Region, language: Language): string {
  const difference = dataset.derived.find(
    ({ indicator, geography }) => indicator === 'funding-difference' && geography === region.id,
  );
  if (difference === undefined) return '';
  return bindHtml(translate(language, 'region.difference.text'), language, {
    difference: { figure: difference.id },
  });
}

/** The claims about figures of a region, and how many of them hold. `summary` is HTML. */
export function claimsText(
  region: Region,
  language: Language,
): { readonly summary: string; readonly claims: readonly Claim[] } {
  const claims = listClaimsOnRegion(dataset, region.id);
  const { all, holding } = summariseClaims(claims);
  const address = `${addressOf('checks', language)}#totals`;
  const key = all === holding ? 'region.claims.all-hold' : 'region.claims.summary';
  const isTwo = listReportPeriods(dataset).length <= 2;
  const summary = bindHtml(translate(language, key), language, {
    all: { count: all, address },
    holding: { count: holding, address },
    reports: translate(language, isTwo ? 'region.claims.two' : 'region.claims.several'),
  });
  return { summary, claims };
}

/** What the reports do not print for a region, a line for each question. HTML. */
export function gapLines(region: Region, language: Language): readonly string[] {
  const { columns, groups } = listRegionalGaps(region);
  const fill = (key: string, words: Readonly<Record<string, string>>) =>
    fillWords(markText(translate(language, key as TextKey)), words);
  const nameState = (state: string) =>
    translateFirst(language, [`region.gaps.state.${state}`, `gaps.state.${state}`]);
  return groups
    .flatMap(({ rows }) => rows)
    .map(({ question, cells }) => {
      const states = [...new Set(cells.map(({ state }) => state))].map((state) => {
        const periods = columns.filter((_, index) => cells[index]?.state === state);
        if (periods.length === columns.length) return nameState(state);
        return fill('region.gaps.state', {
          state: nameState(state),
          period: periods.map(({ id }) => markText(namePeriod(dataset, id, language))).join(', '),
        });
      });
      return fill('region.gaps.line', {
        question: translate(language, `region.gaps.${question.id}` as TextKey),
        states: states.join(', '),
      });
    });
}
