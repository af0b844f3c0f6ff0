import type { Verdict, Weight } from './claims/verdict.ts';
import type { Correction, DataChange } from './history.ts';

/** Languages of the site. Vietnamese comes first. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(code: string): code is Language {
  return (LANGUAGES as readonly string[]).includes(code);
}

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

/** A statement of a document, recomputed, as published in `claims.csv|json`. */
export interface Claim {
  readonly id: string;
  readonly source: string;
  readonly section: string;
  readonly line: number;
  readonly kind: string;
  readonly statement_vi: string;
  readonly statement_en: string;
  /** The number or, for a date or the number of an act, the text that the document prints. */
  readonly stated: number | string | null;
  readonly recomputed: number | string | null;
  /** Interval of the recomputed number. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly verdict: Verdict;
  /** Empty where the statement holds or cannot be checked. */
  readonly weight: Weight | '';
  /** The value that `needed_input` would have to take for the statement to hold. */
  readonly needed: number | null;
  readonly inputs: string;
  readonly conclusion_vi: string;
  readonly conclusion_en: string;
  /** The observation that states the number; empty for a statement in words. */
  readonly observation: string;
  /** What was computed or compared: ids, numbers and signs in single spaces. */
  readonly formula: string;
  readonly unit: string;
  readonly needed_input: string;
}

/** A legal act or event that a document dates, as published in `timeline.csv|json`. */
export interface TimelineEntry {
  readonly id: string;
  /** ISO 8601, as exact as the document: year, month or day. */
  readonly date: string;
  readonly kind: string;
  /** Number of the act; empty for an event. */
  readonly number: string;
  readonly source: string;
  readonly line: number;
  readonly label_vi: string;
  readonly label_en: string;
  /** `programme` for what made the programme itself; empty for what stands around it. */
  readonly role: string;
}

/** Something that a document mentions and does not give, as published in `gaps.csv|json`. */
export interface Gap {
  readonly id: string;
  readonly source: string;
  readonly line: number;
  readonly kind: string;
  readonly label_vi: string;
  readonly label_en: string;
  readonly note_vi: string;
  readonly note_en: string;
  /** Questions of the table of coverage that it would answer, or help to. */
  readonly answers: string;
}

/** A word of the trade. */
export interface Term {
  readonly id: string;
  readonly term_vi: string;
  readonly term_en: string;
  readonly definition_vi: string;
  readonly definition_en: string;
}

/** A code of a verdict, a weight or a kind of claim, with its meaning. */
export interface ClaimCode {
  readonly id: string;
  readonly label_vi: string;
  readonly label_en: string;
  readonly definition_vi: string;
  readonly definition_en: string;
}

/** A verdict, with what a reader may take from a claim that says nothing of its own. */
export interface VerdictCode extends ClaimCode {
  readonly conclusion_vi: string;
  readonly conclusion_en: string;
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
  /** Short forms and other names, `;` between them; some are those of several provinces. */
  readonly aliases: string;
}

export interface Province2025 {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly aliases: string;
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
  readonly timeline: readonly TimelineEntry[];
  readonly gaps: readonly Gap[];
  readonly terms: readonly Term[];
  readonly verdicts: readonly VerdictCode[];
  readonly weights: readonly ClaimCode[];
  readonly 'claim-kinds': readonly ClaimCode[];
  readonly claims: readonly Claim[];
  readonly corrections: readonly Correction[];
  readonly changes: readonly DataChange[];
}

/** A record with `<field>_vi` and `<field>_en`: its text in one language. */
export function inLanguage<F extends string>(
  record: Readonly<Record<`${F}_vi` | `${F}_en`, string>>,
  field: F,
  language: Language,
): string {
  return record[`${field}_${language}`];
}
