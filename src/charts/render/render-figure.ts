import type { Dataset, Language } from '../../domain/dataset.ts';
import type { Figured } from '../../domain/figure-lookup.ts';
import type { Bindings } from '../../i18n/bindings.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import type { TextKey } from '../../i18n/translate.ts';
import type { Cell, DrawContext, Figure, FigureTable, Width } from '../kit/figure.ts';
import { renderSvg } from './render-svg.ts';

const MODULES = import.meta.glob<{ default: Figure<unknown> }>('../figures/*.ts', { eager: true });
const FIGURES = new Map(
  Object.values(MODULES).map((module) => [module.default.id, module.default]),
);

/** Everything that a page needs to show one figure, drawn and as text. */
export interface RenderedFigure {
  readonly id: string;
  readonly titleKey: TextKey;
  readonly bindings: Bindings;
  readonly table: FigureTable;
  /** The figures that its rows show, for the source line. */
  readonly figured: readonly Figured[];
  readonly draw: (width: Width, title: string) => string;
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
  const figure = FIGURES.get(id);
  if (figure === undefined)
    throw new Error(`no figure “${id}”; there are ${listFigureIds().join(', ')}`);
  const rows = figure.select(dataset);
  const contextFor = (width: Width): DrawContext => ({ id, dataset, language, width, highlight });
  const table = figure.tabulate(rows, contextFor('wide'));
  return {
    id,
    titleKey: figure.titleKey(rows),
    bindings: figure.bind(rows, contextFor('wide')),
    table,
    figured: table.rows.flat().filter((cell) => cell !== null && typeof cell !== 'string'),
    draw: (width, title) =>
      renderSvg(figure.draw(rows, contextFor(width)), `${id}-${width}`, {
        title,
        text: describeTable(table, dataset, language),
      }),
  };
}

function describeTable(table: FigureTable, dataset: Dataset, language: Language): string {
  const say = (cell: Cell): string => {
    if (cell === null) return '';
    return typeof cell === 'string' ? cell : formatFigured(cell, dataset, language, 'value');
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
