import { inLanguage, type Dataset, type Indicator, type Language } from '../domain/dataset.ts';
import type { Figured } from '../domain/figure-lookup.ts';

/** A word with its meaning and what it is called in the other language. */
interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly other: string;
  readonly definition: string;
  /** The list of the dataset that it comes from: a word, a verdict or a weight. */
  readonly list: 'terms' | 'verdicts' | 'weights';
}

/** The entries that begin with one letter. */
export interface GlossaryLetter {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

/** An indicator with the first figure of each kind that is about it, and how many there are. */
export interface IndicatorUse {
  readonly indicator: Indicator;
  readonly printed: Use | undefined;
  readonly computed: Use | undefined;
}

interface Use {
  readonly first: Figured;
  readonly count: number;
}

/** The terms and the codes of verdicts and weights, in the order of the alphabet of a language. */
export function listTerms(
  dataset: Pick<Dataset, 'terms' | 'verdicts' | 'weights'>,
  language: Language,
): readonly GlossaryLetter[] {
  const other = language === 'vi' ? 'en' : 'vi';
  const entries: readonly GlossaryEntry[] = [
    ...dataset.terms.map((term) => ({
      id: term.id,
      term: inLanguage(term, 'term', language),
      other: inLanguage(term, 'term', other),
      definition: inLanguage(term, 'definition', language),
      list: 'terms' as const,
    })),
    ...(['verdicts', 'weights'] as const).flatMap((list) =>
      dataset[list].map((code) => ({
        id: code.id,
        term: inLanguage(code, 'label', language),
        other: inLanguage(code, 'label', other),
        definition: inLanguage(code, 'definition', language),
        list,
      })),
    ),
  ];
  const sorted = sortByName(entries, ({ term }) => term, language);
  const letters = Map.groupBy(sorted, ({ term }) => term.charAt(0).toLocaleUpperCase(language));
  return [...letters].map(([letter, own]) => ({ letter, entries: own }));
}

/** Every indicator by its name in a language, with the figures that are about it. */
export function listIndicatorUses(
  dataset: Pick<Dataset, 'indicators' | 'observations' | 'derived'>,
  language: Language,
): readonly IndicatorUse[] {
  const nameOf = (indicator: Indicator) => inLanguage(indicator, 'label', language);
  return sortByName(dataset.indicators, nameOf, language).map((indicator) => {
    const isAbout = (row: { readonly indicator: string }) => row.indicator === indicator.id;
    const printed = dataset.observations
      .filter(isAbout)
      .map((row) => ({ kind: 'observation', row }) as const);
    const computed = dataset.derived
      .filter(isAbout)
      .map((row) => ({ kind: 'derived', row }) as const);
    return { indicator, printed: toUse(printed), computed: toUse(computed) };
  });
}

function toUse(figures: readonly Figured[]): Use | undefined {
  const [first] = figures;
  return first && { first, count: figures.length };
}

function sortByName<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  language: Language,
): readonly Entry[] {
  const { compare } = new Intl.Collator(language);
  return entries.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
}
