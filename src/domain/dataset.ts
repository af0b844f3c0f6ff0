/** Languages of the site. Vietnamese comes first. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const READINGS = ['clear', 'mended', 'uncertain'] as const;
export type Reading = (typeof READINGS)[number];

/** What a sum of money is, as the document words it. */
export const BASES = [
  'foreseen',
  'approved-plan',
  'allocated',
  'carried-out',
  'counterpart',
  'unstated',
] as const;
export type Basis = (typeof BASES)[number];

export const STATUSES = ['reported', 'target', 'plan', 'draft', 'computed-in-source'] as const;
export type Status = (typeof STATUSES)[number];

/** Geographies beside the regions and provinces of the code lists. */
export const COUNTRY = 'VN';
export const OUTSIDE_REGIONS = 'outside-regions';
/** The north of the country, which the ministry’s own centre serves; no unit of the code lists. */
export const ZONE_NORTH = 'zone-north';

/** One figure that a document states, as published in `observations.csv|json`. */
export interface Observation {
  readonly id: string;
  readonly source: string;
  readonly section: string;
  readonly line: number;
  readonly line_end: number;
  readonly occurrence: number;
  readonly printed: string;
  readonly read_as: string;
  readonly reading: Reading;
  readonly wording: string;
  readonly indicator: string;
  readonly geography: string;
  readonly period: string;
  readonly category: string;
  /** In `unit`; null where the reading is uncertain. */
  readonly value: number | null;
  readonly unit: string;
  readonly qualifier: string;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly lower_literal: number | null;
  readonly upper_literal: number | null;
  readonly basis: Basis | '';
  readonly status: Status;
  readonly note: string;
  readonly note_en: string;
}

/** A value that the project computes, as published in `derived.csv|json`. */
export interface Derived {
  readonly id: string;
  readonly indicator: string;
  readonly geography: string;
  readonly period: string;
  readonly category: string;
  readonly value: number;
  readonly unit: string;
  readonly lower: number;
  readonly upper: number;
  readonly formula: string;
  readonly inputs: string;
  readonly note: string;
  readonly note_en: string;
}

export interface Source {
  readonly id: string;
  /** With which the ids of its figures begin. */
  readonly prefix: string;
  readonly title_vi: string;
  readonly title_en: string;
  readonly short_vi: string;
  readonly short_en: string;
  readonly issuer_vi: string;
  readonly issuer_en: string;
  readonly number: string;
  readonly date: string;
  readonly period: string;
  readonly completeness: string;
  readonly state_vi: string;
  readonly state_en: string;
  readonly text_file: string;
  readonly text_sha256: string;
}

export interface Section {
  readonly source: string;
  readonly number: string;
  /** First line of the section in the source text. */
  readonly line: number;
  readonly label_vi: string;
  readonly label_en: string;
}

export interface Unit {
  readonly id: string;
  readonly kind: string;
  /** How many of the smallest unit of its kind it holds. */
  readonly factor: number;
  readonly label_vi: string;
  readonly label_en: string;
  readonly short_vi: string;
  readonly short_en: string;
}

export interface Indicator {
  readonly id: string;
  readonly unit: string;
  /** Decimals shown where the value is computed rather than printed. */
  readonly decimals: number;
  readonly label_vi: string;
  readonly label_en: string;
  readonly definition_vi: string;
  readonly definition_en: string;
}

export interface PeriodLabel {
  readonly id: string;
  readonly label_vi: string;
  readonly label_en: string;
}

export interface Category {
  readonly id: string;
  readonly dimension: string;
  readonly label_vi: string;
  readonly label_en: string;
}

export interface Region {
  readonly id: string;
  readonly slug_vi: string;
  readonly slug_en: string;
  readonly name_vi: string;
  readonly name_en: string;
}

export interface Province {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly region: string;
  /** Unit that it belongs to since 1 July 2025. */
  readonly successor: string;
  /** Place on the tile map, counted from 0. */
  readonly tile_column: number;
  readonly tile_row: number;
  /** Name on a tile, `/` where the line breaks. */
  readonly tile_label: string;
  /** Initials that tell the provinces of one region apart. */
  readonly initials: string;
}

export interface Province2025 {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
}

/** Everything that the site shows, one array per file of `data/dataset/`. */
export interface Dataset {
  readonly observations: readonly Observation[];
  readonly derived: readonly Derived[];
  readonly sources: readonly Source[];
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  readonly periods: readonly PeriodLabel[];
  readonly categories: readonly Category[];
  readonly regions: readonly Region[];
  readonly provinces: readonly Province[];
  readonly 'provinces-2025': readonly Province2025[];
}

/** A record with `<field>_vi` and `<field>_en`: its text in one language. */
export function inLanguage<F extends string>(
  record: Readonly<Record<`${F}_vi` | `${F}_en`, string>>,
  field: F,
  language: Language,
): string {
  return record[`${field}_${language}`];
}
