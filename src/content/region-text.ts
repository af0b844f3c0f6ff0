import { dataset } from '../catalogue/dataset.ts';
import {
  collectFigures,
  listMembers,
  listNamedProvinces,
  listProvinceAmounts,
  listSuccessors,
  rankRegion,
  regionalPeriods,
  type Rank,
} from '../catalogue/regional-figures.ts';
import { namePeriod } from '../charts/kit/names.ts';
import { sayOverlap } from '../charts/kit/say-overlap.ts';
import { isTold, listToldPeriods } from '../charts/kit/told-reports.ts';
import { inLanguage, type Language, type Region } from '../domain/dataset.ts';
import type { Figured } from '../domain/figure-lookup.ts';
import { listNamedAmounts, type ProvinceAmount } from '../domain/provincial-figures.ts';
import type { Bindings } from '../i18n/bindings.ts';
import { translate, type TextKey } from '../i18n/translate.ts';
import { anchorOfProvince } from '../domain/province-anchor.ts';
import { addressOf } from './address.ts';
import { bindHtml, bindText, markText } from './bind.ts';
import { bindCompounds, bindName } from './typography.ts';

/** The finding about a region, chosen by its ranks in the reports that are told together. HTML. */
export function regionHeadline(region: Region, language: Language): string {
  const { key, bindings } = chooseHeadline(region, language);
  return bindCompounds(bindHtml(translate(language, key), language, bindings));
}

function chooseHeadline(
  region: Region,
  language: Language,
): { readonly key: TextKey; readonly bindings: Bindings } {
  const ranks = listToldPeriods(dataset).map((period) => rankRegion(region.id, period));
  const [first, second] = ranks.map((rank) => (rank === undefined ? '' : ordinal(rank, language)));
  const bindings = {
    name: inLanguage(region, 'name', language),
    first: first ?? '',
    second: second ?? '',
  };
  const everyRank = (place: (rank: Rank) => number) =>
    ranks.every(
      (rank) => rank !== undefined && rank.best === rank.worst && rank.best === place(rank),
    );
  if (everyRank(() => 1)) return { key: 'region.headline.highest', bindings };
  if (everyRank(({ of }) => of)) return { key: 'region.headline.lowest', bindings };
  return {
    key: first === second ? 'region.headline.same-rank' : 'region.headline.ranks',
    bindings,
  };
}

const ORDINALS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu'],
  en: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
};

/** "thứ ba" or, inside a tie, "thứ ba đến thứ tư", without the first "thứ". */
function ordinal({ best, worst }: Rank, language: Language): string {
  const word = (place: number) => ORDINALS[language][place - 1] ?? String(place);
  if (best === worst) return word(best);
  return language === 'vi'
    ? `${word(best)} đến thứ ${word(worst)}`
    : `${word(best)} to ${word(worst)}`;
}

/** Place of a region by mean per province, as a phrase. */
export function rankPhrase(region: Region, period: string, language: Language): string {
  const rank = rankRegion(region.id, period);
  if (rank === undefined) return '';
  const words = ORDINALS[language];
  return rank.best === rank.worst
    ? bindText(translate(language, 'key.rank'), language, {
        rank: words[rank.best - 1] ?? '',
        of: countWord(rank.of, language),
      })
    : bindText(translate(language, 'key.rank-tie'), language, {
        best: words[rank.best - 1] ?? '',
        worst: words[rank.worst - 1] ?? '',
        of: countWord(rank.of, language),
      });
}

const COUNT_WORDS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

function countWord(count: number, language: Language): string {
  return COUNT_WORDS[language][count] ?? String(count);
}

/** Sentences about a region, each made from figures that exist; a missing one leaves none. HTML. */
export function regionDeck(region: Region, language: Language): string {
  const [first, second] = listToldPeriods(dataset).map((period) =>
    collectFigures(region.id, period),
  );
  const bindings = figureBindings({
    count: first?.provinceCount,
    'amount-first': first?.amount,
    'share-first': first?.share,
    'amount-second': second?.amount,
    'share-second': second?.share,
    mean: first?.printedMean,
    derived: first?.derivedMean,
  });
  const mean = first?.printedMean === undefined ? 'own-mean' : 'printed-mean';
  const told = ['region.deck', `region.deck.${mean}`].map((key) =>
    bindHtml(translate(language, key as TextKey), language, bindings),
  );
  const later = regionalPeriods.filter((period) => !isTold(period));
  return [...told, ...later.map((period) => sayLaterReport(region, period, language))].join(' ');
}

/** What a report has that no sentence of ours is about yet: money, share, provinces named. HTML. */
function sayLaterReport(region: Region, period: string, language: Language): string {
  const { amount, share } = collectFigures(region.id, period);
  const named = listNamedAmounts(dataset, region.id, period);
  const names = named.map(({ province, amount: own }) =>
    bindHtml(translate(language, 'region.deck.named-province'), language, {
      name: inLanguage(province, 'name', language),
      amount: { figure: own.row.id },
    }),
  );
  const text = bindHtml(translate(language, 'region.deck.later'), language, {
    period: namePeriod(dataset, period, language),
    ...figureBindings({ amount, share }),
  });
  const list =
    names.length === 0 ? [] : [bindHtml(translate(language, 'region.deck.named'), language, {})];
  return [
    text,
    ...list.map((lead) => `${lead} ${names.join(', ')}.`),
    markText(sayOverlap(dataset, period, language).trim()),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What one province with a figure of its own does to the mean; empty where none is published. */
export function namedProvinceText(region: Region, language: Language): string {
  const [named, ...others] = listNamedProvinces(region.id);
  const figures = collectFigures(region.id, named?.amount.row.period ?? '');
  const withAll = figures.printedMean ?? figures.derivedMean;
  if (named === undefined || others.length > 0 || figures.meanWithoutNamed === undefined) return '';
  return bindHtml(translate(language, 'region.named.text'), language, {
    province: inLanguage(named.province, 'name', language),
    ...figureBindings({ amount: named.amount, without: figures.meanWithoutNamed, with: withAll }),
  });
}

/** Regions that the passage on the lowest means speaks of. */
const LOWEST_MEANS = ['NMM', 'NCC', 'MRD'];

/** What the first report says of the lowest means, held against its figures; else empty. HTML. */
export function lowestMeansText(region: Region, language: Language): string {
  if (!LOWEST_MEANS.includes(region.id)) return '';
  return bindHtml(translate(language, 'region.mean.lowest-claim'), language, {
    nmm: { figure: 'r20-funding-per-province-nmm' },
    ncc: { figure: 'r20-funding-per-province-ncc' },
    mrd: { figure: 'd-r20-2014-2020-funding-per-province-mrd' },
    'mrd-without': { figure: 'd-r20-2014-2020-funding-per-province-without-named-mrd' },
  });
}

/** The regions between which the reports and the official division place a province differently. */
const AROUND_BINH_THUAN = ['SE', 'NCC'];

/** Where the region differs from the official one; else empty. */
export function membershipNote(region: Region, language: Language): string {
  return AROUND_BINH_THUAN.includes(region.id) ? translate(language, 'region.binh-thuan') : '';
}

/** Which members have figures of their own, named by a report or from a table by province. HTML. */
export function membersText(region: Region, language: Language): string {
  const known = listProvinceAmounts(region.id);
  const template = translate(language, chooseMembersKey(region, known)).replace(
    '{{named}}',
    known.map((_, index) => `{{name-${String(index)}}} ({{amount-${String(index)}}})`).join(', '),
  );
  const bindings = Object.assign(
    { period: namePeriod(dataset, known[0]?.amount.row.period ?? '', language) },
    ...known.map(({ province, amount }, index) => ({
      [`name-${String(index)}`]: inLanguage(province, 'name', language),
      [`amount-${String(index)}`]: { figure: amount.row.id },
    })),
  ) as Bindings;
  return bindHtml(template, language, bindings);
}

function chooseMembersKey(region: Region, known: readonly ProvinceAmount[]): TextKey {
  if (known.length === 0) return 'region.members-none';
  if (known.length === listMembers(region.id).length) return 'region.members-all';
  const named = listNamedProvinces(region.id).map(({ province }) => province);
  const areNamed = known.every(({ province }) => named.includes(province));
  return areNamed ? 'region.members-named' : 'region.members-some';
}

/** How many of today's units the members belong to, and which. HTML. */
export function successorsText(region: Region, language: Language): string {
  const successors = listSuccessors(region.id);
  const count = countWord(successors.length, language);
  const names = successors
    .map(({ id }) => linkPlace(id, nameUnit(id, language), language))
    .join(', ');
  const lead = bindHtml(translate(language, 'region.successors'), language, { count });
  const crossing = successors.filter(({ crossesRegions }) => crossesRegions);
  if (crossing.length === 0) return `${lead} ${names}.`;
  const units = crossing.map(({ id }) => nameUnit(id, language)).join(', ');
  const caution = bindHtml(translate(language, 'region.crosses'), language, { units });
  return `${lead} ${names}. ${caution}`;
}

/** The provinces of a region, each a link to what is known of it. HTML. */
export function memberNames(region: Region, language: Language): string {
  return listMembers(region.id)
    .map((province) => {
      const name = bindName(inLanguage(province, 'name', language));
      return linkPlace(anchorOfProvince(province), name, language);
    })
    .join(', ');
}

function linkPlace(anchor: string, name: string, language: Language): string {
  return `<a href="${addressOf('provinces', language)}#${anchor}">${markText(name)}</a>`;
}

function nameUnit(id: string, language: Language): string {
  const unit = dataset['provinces-2025'].find((candidate) => candidate.id === id);
  return unit === undefined ? id : bindName(inLanguage(unit, 'name', language));
}

function figureBindings(entries: Readonly<Record<string, Figured | undefined>>): Bindings {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([name, figured]) =>
      figured === undefined ? [] : [[name, { figure: figured.row.id }]],
    ),
  );
}
