import { dataset, sourcesByPeriod } from '../catalogue/dataset.ts';
import { nameGeography } from '../charts/kit/names.ts';
import {
  BASES,
  COUNTRY,
  inLanguage,
  OUTSIDE_REGIONS,
  STATUSES,
  ZONE_NORTH,
  type Language,
} from '../domain/dataset.ts';
import type { Dictionary, Dimension } from '../domain/explorer/explorer-table.ts';
import { comparePeriods } from '../domain/period.ts';
import { translate, type TextKey } from '../i18n/translate.ts';

/** One code with its names, and what decides whether its rows may be added. */
interface Code {
  readonly id: string;
  readonly label: string;
  readonly alias?: string;
  readonly trait?: string;
}

/** The codes of a dimension that rows use, in the order in which a reader is to find them. */
export function listExplorerCodes(
  dimension: Dimension,
  used: ReadonlySet<string>,
  language: Language,
): Dictionary {
  const codes = LISTS[dimension](language).filter(({ id }) => used.has(id));
  const known = new Set(codes.map(({ id }) => id));
  const lost = [...used].filter((id) => !known.has(id));
  if (lost.length > 0) throw new Error(`no ${dimension} ${lost.join(', ')}`);
  const aliases = codes.map(({ alias = '' }) => alias);
  const traits = codes.map(({ trait = '' }) => trait);
  return {
    ids: codes.map(({ id }) => id),
    labels: codes.map(({ label }) => label),
    ...(aliases.some(Boolean) ? { aliases } : {}),
    ...(traits.some(Boolean) ? { traits } : {}),
  };
}

const LISTS: Readonly<Record<Dimension, (language: Language) => readonly Code[]>> = {
  indicator: (language) => dataset.indicators.map((entry) => label(entry, language)),
  category: (language) => [
    named('', 'explorer.value.no-category', language),
    ...dataset.categories.map((entry) => ({ ...label(entry, language), trait: entry.dimension })),
  ],
  geography: listGeographies,
  period: (language) =>
    dataset.periods
      .toSorted((a, b) => comparePeriods(a.id, b.id))
      .map((entry) => label(entry, language)),
  source: (language) => [
    ...sourcesByPeriod.map((source) => ({
      id: source.id,
      label: inLanguage(source, 'short', language),
      alias: `${inLanguage(source, 'title', language)} ${source.number}`,
    })),
    named('several', 'explorer.value.several', language),
  ],
  basis: (language) => [
    ...BASES.map((id) => named(id, `basis.${id}`, language)),
    named('', 'explorer.value.no-basis', language),
  ],
  status: (language) => [
    ...STATUSES.map((id) =>
      named(id, id === 'reported' ? 'explorer.value.reported' : `status.${id}`, language),
    ),
    named('', 'explorer.value.no-status', language),
  ],
  kind: (language) =>
    (['printed', 'computed'] as const).map((id) => named(id, `explorer.value.${id}`, language)),
  unit: (language) =>
    dataset.units.map((unit) => ({
      id: unit.id,
      label: inLanguage(unit, 'short', language),
      alias: inLanguage(unit, 'label', language),
      trait: unit.kind,
    })),
  section: (language) => [
    { id: '', label: '' },
    ...dataset.sections.map((section) => ({
      id: `${section.source} ${section.number}`,
      label: inLanguage(section, 'label', language),
    })),
  ],
};

function listGeographies(language: Language): readonly Code[] {
  const name = (id: string, trait: string, alias = '') => ({
    id,
    label: nameGeography(dataset, id, language),
    trait,
    alias,
  });
  return [
    name(COUNTRY, 'country'),
    ...dataset.regions.map(({ id }) => name(id, 'region', id)),
    name(OUTSIDE_REGIONS, 'region'),
    name(ZONE_NORTH, 'zone'),
    ...dataset.provinces.map(({ id, aliases }) => name(id, 'province', aliases)),
    ...dataset['provinces-2025'].map(({ id, aliases }) => name(id, 'province-2025', aliases)),
  ];
}

function label(
  entry: { readonly id: string; readonly label_vi: string; readonly label_en: string },
  language: Language,
): Code {
  return { id: entry.id, label: inLanguage(entry, 'label', language) };
}

function named(id: string, key: TextKey, language: Language): Code {
  return { id, label: translate(language, key) };
}
