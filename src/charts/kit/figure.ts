import type { PlotOptions } from '@observablehq/plot';
import type { Dataset, Language } from '../../domain/dataset.ts';
import type { Figured } from '../../domain/figure-lookup.ts';
import type { Bindings } from '../../i18n/bindings.ts';
import type { TextKey } from '../../i18n/translate.ts';

/** Every figure is drawn twice; the style sheet shows the drawing that fits. */
export type Width = 'narrow' | 'wide';

/** Sizes in pixels at full scale. Narrow drawings are shown from 320 px on, so no text below 12.5. */
export const CANVAS: Readonly<Record<Width, { readonly width: number; readonly rail: number }>> = {
  narrow: { width: 350, rail: 0 },
  // Twelve columns of 72 with gutters of 24; bars begin where the text column does.
  wide: { width: 1128, rail: 288 },
};

/** What a figure may know while it is drawn. */
export interface DrawContext {
  readonly id: string;
  readonly dataset: Dataset;
  readonly language: Language;
  readonly width: Width;
  /** Region or other entry shown in colour against grey; empty where none is. */
  readonly highlight: string;
}

/** A cell of a figure's table: words, a figure with provenance, or null where nothing is published. */
export type Cell = string | Figured | null;

export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A chart: which rows it shows, how it draws them, and the same rows as a table. */
export interface Figure<Row> {
  readonly id: string;
  readonly select: (dataset: Dataset) => readonly Row[];
  readonly draw: (rows: readonly Row[], context: DrawContext) => PlotOptions;
  readonly tabulate: (rows: readonly Row[], context: DrawContext) => FigureTable;
  /** Key of the finding that the data support; `figure.<id>.title` where there is only one. */
  readonly titleKey: (rows: readonly Row[]) => TextKey;
  readonly bind: (rows: readonly Row[], context: DrawContext) => Bindings;
}

/** Helps TypeScript infer the rows of a figure. */
export function defineFigure<Row>(figure: Figure<Row>): Figure<Row> {
  return figure;
}
