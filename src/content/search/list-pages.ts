import { dataset } from '../../catalogue/dataset.ts';
import { summariseClaims } from '../../catalogue/claims.ts';
import { namePeriod } from '../../charts/kit/names.ts';
import { inLanguage, LANGUAGES, type Language } from '../../domain/dataset.ts';
import type { SearchEntry } from '../../domain/search/search-entry.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { FOOTER, NAVIGATION, ROUTES, pathOf, type Route } from '../../i18n/routes.ts';
import { translate, type TextKey } from '../../i18n/translate.ts';
import { withBase } from '../address.ts';
import { bindText } from '../bind.ts';
import { anchorOfReport, listLaterReports } from '../later-figures.ts';
import { bindPage } from '../page-bindings.ts';
import { toPlainText } from '../plain-text.ts';
import { hasProse, readProse } from '../prose.ts';

/** A page of prose with the parts that can be found on their own. */
export interface FoundPage {
  readonly entry: SearchEntry;
  /** Its headings that have an address. */
  readonly sections: readonly SearchEntry[];
}

/** The pages of prose, in the order of the routes. */
export function listProsePages(language: Language): readonly FoundPage[] {
  return ROUTES.filter((route) => hasProse(route)).map((route) => readPage(route, language));
}

function readPage(route: Route, language: Language): FoundPage {
  const bindings = bindPage(route, language);
  const prose = readProse(route, language, bindings);
  const address = withBase(pathOf(route, language));
  const title = bindText(translate(language, `${route}.title` as TextKey), language, bindings);
  return {
    entry: {
      kind: 'page',
      address,
      title,
      text: toPlainText(prose.headline),
      names: [
        ...navigationNames(route),
        titleIn(otherThan(language), route),
        ...otherNames(route, language),
      ],
    },
    sections: [...prose.sections, ...listLaterHeadings(route, language)]
      .filter(({ anchor }) => anchor !== '')
      .map(({ heading, anchor }) => ({
        kind: 'section',
        address: `${address}#${anchor}`,
        title: toPlainText(heading),
        text: title,
      })),
  };
}

/** The reports that a page was not written about. */
function listLaterHeadings(route: Route, language: Language) {
  return listLaterReports(route, language).map(({ period }) => ({
    heading: fillWords(translate(language, 'later.heading'), {
      period: namePeriod(dataset, period, language),
    }),
    anchor: anchorOfReport(period),
  }));
}

/** Pages that people look for by words which do not stand in them. */
const ALSO_CALLED = ['leverage', 'data', 'explore'] as const satisfies readonly Route[];

function otherNames(route: Route, language: Language): readonly string[] {
  const called = ALSO_CALLED.find((page) => page === route);
  return called === undefined ? [] : translate(language, `search.also.${called}`).split('; ');
}

/** What navigation or footer call a page in both languages; none where they do not link it. */
function navigationNames(route: Route): readonly string[] {
  const linked = [...NAVIGATION, ...FOOTER].find((page) => page === route);
  if (linked === undefined) return [];
  return LANGUAGES.map((language) => translate(language, `nav.${linked}`));
}

function titleIn(language: Language, route: Route): string {
  const text = translate(language, `${route}.title` as TextKey);
  return bindText(text, language, bindPage(route, language));
}

export function otherThan(language: Language): Language {
  return language === 'vi' ? 'en' : 'vi';
}

/** The page of claims and those of the verdicts. */
export function listCheckPages(language: Language): readonly SearchEntry[] {
  const other = otherThan(language);
  const counts = Object.fromEntries(
    Object.entries(summariseClaims(dataset.claims)).map(([name, count]) => [name, String(count)]),
  );
  const checks = {
    kind: 'page',
    address: withBase(pathOf('checks', language)),
    title: translate(language, 'checks.title'),
    text: fillWords(translate(language, 'checks.description'), counts),
    names: [...navigationNames('checks'), translate(other, 'checks.title')],
  } as const;
  const verdicts = dataset.verdicts.map((verdict) => ({
    kind: 'page' as const,
    address: withBase(pathOf('verdict', language, verdict.id)),
    title: fillWords(translate(language, 'checks.verdict-title'), {
      verdict: inLanguage(verdict, 'label', language),
    }),
    text: inLanguage(verdict, 'definition', language),
    names: [inLanguage(verdict, 'label', language), inLanguage(verdict, 'label', other)],
  }));
  return [checks, ...verdicts];
}
