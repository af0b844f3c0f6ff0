import type { Dataset, Language } from '../../domain/dataset.ts';
import type { Figured } from '../../domain/figure-lookup.ts';
import type { Bindings } from '../../i18n/bindings.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate, translateFirst } from '../../i18n/translate.ts';
import {
  isFigured,
  type Cell,
  type Dimension,
  type Figure,
  type FigureContext,
  type FigureTable,
  type Names,
  type Width,
} from '../kit/figure.ts';
import { drawKept } from './draw-kept.ts';
import { describeSvg } from './render-svg.ts';

const MODULES = import.meta.glob<{ default: Figure<unknown> }>(
  ['../figures/*.ts', '!../figures/*.test.ts'],
  { eager: true },
);
const FIGURES = new Map(
  Object.values(MODULES).map((module) => [module.default.id, module.default]),
);

/** Figures of a dataset that were prepared before: pages, embedded charts and files ask for the same. */
const PREPARED = new WeakMap<Dataset, Map<string, RenderedFigure>>();

/** One view of a figure: everything that a page needs to show it, drawn and as text. */
export interface RenderedView {
  /** Unique on a page, and the name of its files: the figure's id, and the view's where it has several. */
  readonly id: string;
  /** What the switch calls it; empty for the only view of a figure. */
  readonly name: string;
  readonly period: string | undefined;
  /** The finding, with its numbers still to be bound. */
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly bindings: Bindings;
  readonly table: FigureTable;
  /** The figures that its rows show, for the source line. */
  readonly figured: readonly Figured[];
  readonly draw: (width: Width, title: string) => string;
}

export interface RenderedFigure {
  readonly id: string;
  /** What its views differ by; undefined where there is one. */
  readonly by: Dimension | undefined;
  /** The views, the one to open with first. */
  readonly views: readonly RenderedView[];
}

export function listFigureIds(): readonly string[] {
  return [...FIGURES.keys()].toSorted();
}

/** Prepares a figure by id. Throws where there is no file for it. */
export function renderFigure(
  id: string,
  dataset: Dataset,
  language: Language,
  highlight = '',
): RenderedFigure {
  const prepared = PREPARED.get(dataset) ?? new Map<string, RenderedFigure>();
  PREPARED.set(dataset, prepared);
  const key = [id, language, highlight].join(' ');
  const figure = prepared.get(key) ?? prepareFigure(id, dataset, language, highlight);
  prepared.set(key, figure);
  return figure;
}

function prepareFigure(
  id: string,
  dataset: Dataset,
  language: Language,
  highlight: string,
): RenderedFigure {
  const figure = FIGURES.get(id);
  if (figure === undefined)
    throw new Error(`no figure “${id}”; there are ${listFigureIds().join(', ')}`);
  const views = figure.switch?.list(dataset, language) ?? [{ id: '', name: '' }];
  return {
    id,
    by: figure.switch?.by,
    views: views.map((view) => ({
      ...renderView(figure, { id, dataset, language, highlight, view: view.id }),
      name: view.name,
      period: 'period' in view ? view.period : undefined,
    })),
  };
}

function renderView(figure: Figure<unknown>, context: FigureContext) {
  const { id, view, dataset, language } = context;
  const rows = figure.select(dataset, view);
  const table = figure.tabulate(rows, context);
  const textOf = (part: string) =>
    translateFirst(language, [`figure.${id}.${view}.${part}`, `figure.${id}.${part}`]);
  const viewId = view === '' ? id : `${id}-${view}`;
  const draw = drawView(figure, rows, context);
  const text = describeTable(table, dataset, language);
  return {
    id: viewId,
    title: textOf(figure.finding?.(rows, context) ?? 'title'),
    subtitle: textOf('subtitle'),
    note: textOf('note'),
    bindings: figure.bind(rows, context),
    table,
    figured: table.rows.flat().filter(isFigured),
    draw: (width: Width, title: string) =>
      describeSvg(draw(width), `${viewId}-${width}`, { title, text }),
  };
}

/** The drawing of a view at one width, made when it is first asked for. */
function drawView(figure: Figure<unknown>, rows: readonly unknown[], context: FigureContext) {
  const { id, dataset, language, view, highlight } = context;
  const made = new Map<Width, string>();
  return (width: Width): string => {
    const inputs = [language, view, highlight, width, JSON.stringify(rows)];
    const plan = (names: Names) => figure.draw(rows, { ...context, dataset: names, width });
    const drawing = made.get(width) ?? drawKept(id, inputs, dataset, plan);
    made.set(width, drawing);
    return drawing;
  };
}

function describeTable(table: FigureTable, dataset: Dataset, language: Language): string {
  const say = (cell: Cell): string => {
    if (typeof cell === 'string') return cell;
    return isFigured(cell)
      ? formatFigured(cell, dataset, language, 'value')
      : translate(language, `figure.${cell.why}`);
  };
  const [, ...columns] = table.columns;
  return table.rows
    .map(([name = '', ...cells]) => {
      const facts = cells.map((cell, index) => {
        const value = say(cell);
        return value === '' ? '' : `${columns[index] ?? ''} ${value}`;
      });
      return `${say(name)}: ${facts.filter(Boolean).join('; ')}`;
    })
    .join('. ');
}
