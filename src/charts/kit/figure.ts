import type { PlotOptions } from '@observablehq/plot';
import type { Dataset, Language } from '../../domain/dataset.ts';
import type { Figured } from '../../domain/figure-lookup.ts';
import type { Bindings } from '../../i18n/bindings.ts';

/** Every figure is drawn twice; the style sheet shows the drawing that fits. */
export type Width = 'narrow' | 'wide';

/** Sizes in pixels at full scale. Narrow drawings are shown from 320 px on, so no text below 12.5. */
export const CANVAS: Readonly<Record<Width, { readonly width: number; readonly rail: number }>> = {
  narrow: { width: 350, rail: 0 },
  // Twelve columns of 72 with gutters of 24; bars begin where the text column does.
  wide: { width: 1128, rail: 288 },
};

/** What a reader switches between the views of a figure. */
export type Dimension = 'period' | 'measure' | 'definition';

/** One of the views that the switch of a figure offers. */
export interface View {
  /** Unique within its figure; part of the addresses of its files. */
  readonly id: string;
  readonly name: string;
  /** EDTF period that the view shows, where it shows one: its glyph stands beside its name. */
  readonly period?: string;
}

const NAMES = [
  'categories',
  'indicators',
  'periods',
  'provinces',
  'provinces-2025',
  'regions',
  'sources',
  'units',
] as const satisfies readonly (keyof Dataset)[];

/** The lists that give codes their names and units. */
export type Names = Pick<Dataset, (typeof NAMES)[number]>;

/** Those lists of a dataset, and nothing else of it. */
export function pickNames(dataset: Names): Names {
  return Object.fromEntries(NAMES.map((name) => [name, dataset[name]])) as unknown as Names;
}

/** What names the rows of a figure. */
export interface NamingContext {
  readonly id: string;
  readonly dataset: Names;
  readonly language: Language;
  /** The view to show; empty for a figure that has but one. */
  readonly view: string;
  /** Region or other entry shown in colour against grey; empty where none is. */
  readonly highlight: string;
}

/** What a figure may know while it is put into words. */
export interface FigureContext extends NamingContext {
  readonly dataset: Dataset;
}

/** What it may know while it is drawn: no figures but those of its rows, which name the drawing. */
export interface DrawContext extends NamingContext {
  readonly width: Width;
}

/** Why a cell has no number. */
export interface Lack {
  readonly kind: 'lack';
  readonly why: 'not-published' | 'not-computable';
}

export const NOT_PUBLISHED: Lack = { kind: 'lack', why: 'not-published' };
export const NOT_COMPUTABLE: Lack = { kind: 'lack', why: 'not-computable' };

/** A cell of a figure's table: words, a figure with provenance, or the reason why there is none. */
export type Cell = string | Figured | Lack;

/** Whether a cell shows a number. */
export function isFigured(cell: Cell): cell is Figured {
  return typeof cell !== 'string' && cell.kind !== 'lack';
}

export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the interval of each number stands under it. */
  readonly hasRanges?: boolean;
}

/** A chart: which rows it shows, how it draws them, and the same rows as a table. */
export interface Figure<Row> {
  readonly id: string;
  /** Where a figure has several views: what tells them apart, and the views, the one to open with first. */
  readonly switch?: {
    readonly by: Dimension;
    readonly list: (dataset: Dataset, language: Language) => readonly View[];
  };
  readonly select: (dataset: Dataset, view: string) => readonly Row[];
  readonly draw: (rows: readonly Row[], context: DrawContext) => PlotOptions;
  readonly tabulate: (rows: readonly Row[], context: FigureContext) => FigureTable;
  /** Last part of the key of the finding that the data support; `title` where there is only one. */
  readonly finding?: (
    rows: readonly Row[],
    shown: Pick<FigureContext, 'view' | 'highlight'>,
  ) => string;
  readonly bind: (rows: readonly Row[], context: FigureContext) => Bindings;
}

/** Helps TypeScript infer the rows of a figure. */
export function defineFigure<Row>(figure: Figure<Row>): Figure<Row> {
  return figure;
}

/** Begins the ids inside one drawing, so that several can stand on one page. */
export function prefixOf({ id, view, width }: DrawContext): string {
  return [id, view, width].filter(Boolean).join('-');
}
