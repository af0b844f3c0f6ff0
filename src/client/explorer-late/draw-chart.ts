import { barX, dot, link, plot, ruleX, text, axisX, gridX } from '@observablehq/plot';
import type { Form } from '../../domain/explorer/explorer-state.ts';
import { idOf, type ExplorerTable } from '../../domain/explorer/explorer-table.ts';
import type { PlannedMark } from '../../domain/explorer/plan-chart.ts';

/** What is drawn: marks of a table in one form, as wide as there is room, in pixels. */
export interface Drawing {
  readonly table: ExplorerTable;
  readonly marks: readonly PlannedMark[];
  readonly form: Form;
  readonly width: number;
}

interface Mark {
  readonly place: number;
  readonly label: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly text: string;
  readonly isPrinted: boolean;
  readonly colour: string;
}

/** How marks are laid out: half the height of one, room for names, lines that the longest takes. */
interface Layout {
  readonly form: Form;
  readonly middle: number;
  readonly room: number;
  readonly lines: number;
}

/** Height of a mark with a line of its name above it, and of every further line, in pixels. */
const ROW = 44;
const LINE = 16;
/** Width of a letter of a name, in pixels, on the safe side. */
const LETTER = 6.8;
const TOP = 28;
/** Room for the words of a value beyond its mark. */
const WORDS = 96;

/**
 * Draws a chart with Plot and returns its `<svg>`: names above the marks, the value in words at their
 * ends, printed values solid and computed ones hollow. No line joins anything. It carries no styles of
 * its own, which the Content-Security-Policy of the page would refuse.
 */
export function drawChart({ table, marks, form, width }: Drawing, label: string): SVGSVGElement {
  const rows = marks.map((mark, place) => describeMark(table, mark, place));
  const room = width - 24;
  const most = Math.max(...rows.map(({ label: name }) => name.length));
  const lines = Math.max(1, Math.ceil((most * LETTER) / room));
  const row = ROW + LINE * (lines - 1);
  const layout = { form, middle: row / 2, room, lines };
  const drawn = plot({
    document: document.implementation.createHTMLDocument(''),
    width,
    height: TOP + row * rows.length + 4,
    marginTop: TOP,
    marginRight: WORDS,
    marginBottom: 4,
    marginLeft: form === 'bar' ? 4 : 12,
    x: { domain: findDomain(rows, form), nice: true, label: null },
    y: { type: 'band', domain: rows.map(({ place }) => place), padding: 0, axis: null },
    marks: [...listGrid(), ...listMarks(rows, layout), ...listWords(rows, layout)],
  });
  const svg = drawn.tagName.toLowerCase() === 'svg' ? drawn : drawn.querySelector('svg');
  if (!(svg instanceof SVGSVGElement)) throw new Error('Plot drew no svg');
  cleanSvg(svg);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  return svg;
}

function describeMark(table: ExplorerTable, { row, label }: PlannedMark, place: number): Mark {
  const number = (column: Float64Array) => column[row] ?? NaN;
  return {
    place,
    label,
    value: number(table.value),
    lower: number(table.lower),
    upper: number(table.upper),
    text: table.text[row] ?? '',
    isPrinted: idOf(table, 'kind', row) === 'printed',
    colour: chooseColour(idOf(table, 'indicator', row), idOf(table, 'unit', row)),
  };
}

/** Colour is for money: copper for that of the state, indigo for what comes beside it. */
function chooseColour(indicator: string, unit: string): string {
  if (!unit.includes('-vnd')) return 'var(--ink-2)';
  return /^(?:counterpart|investment)/.test(indicator) ? 'var(--private)' : 'var(--public)';
}

function findDomain(rows: readonly Mark[], form: Form): [number, number] {
  const ends = rows.flatMap(({ value, lower, upper }) =>
    form === 'interval' ? [lower, upper] : [value],
  );
  const all = form === 'bar' ? [0, ...ends] : ends;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return low === high ? [low - 1, high + 1] : [low, high];
}

function listGrid() {
  const language = document.documentElement.lang === 'vi' ? 'vi-VN' : 'en-GB';
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  const ticks = { ticks: 4, tickFormat: (value: number) => format.format(value) };
  return [
    gridX({ ticks: 4, stroke: 'var(--rule)', strokeOpacity: 1 }),
    axisX({
      ...ticks,
      anchor: 'top',
      tickSize: 0,
      fontSize: 12,
      fill: 'var(--ink-2)',
      label: null,
    }),
  ];
}

function listMarks(rows: readonly Mark[], { form, middle }: Layout) {
  const filled = (mark: Mark) => (mark.isPrinted ? mark.colour : 'var(--paper)');
  const shared = { y: 'place', fill: filled, stroke: 'colour', strokeWidth: 1.5 };
  if (form === 'bar') {
    const insets = { insetTop: 2 * middle - 20, insetBottom: 6 };
    return [
      barX(rows, { ...shared, ...insets, x1: 0, x2: 'value' }),
      ruleX([0], { stroke: 'var(--ink)' }),
    ];
  }
  const squares = dot(rows, { ...shared, x: 'value', symbol: 'square', r: 6, dy: middle - 13 });
  if (form === 'dot') return [squares];
  const ends = { x1: 'lower', x2: 'upper', y1: 'place', y2: 'place', dy: middle - 13 };
  return [link(rows, { ...ends, stroke: 'colour', strokeWidth: 2 }), squares];
}

function listWords(rows: readonly Mark[], { form, middle, room, lines }: Layout) {
  const shared = { y: 'place', textAnchor: 'start', fill: 'var(--ink)' } as const;
  const end = form === 'interval' ? 'upper' : 'value';
  const halo = { stroke: 'var(--paper)', strokeWidth: 4 };
  return [
    text(rows, {
      ...shared,
      ...halo,
      text: 'label',
      frameAnchor: 'left',
      lineAnchor: 'top',
      dy: -middle + 4,
      fontSize: 13,
      ...(lines > 1 ? { lineWidth: (room - 8) / 13, lineHeight: LINE / 13 } : {}),
    }),
    text(rows, {
      ...shared,
      ...halo,
      x: form === 'bar' ? (mark: Mark) => Math.max(0, mark[end]) : end,
      text: 'text',
      dx: form === 'bar' ? 6 : 12,
      dy: middle - 13,
      fontSize: 13,
      fontWeight: 650,
    }),
  ];
}

function cleanSvg(svg: SVGSVGElement): void {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      if (name === 'style' || name.startsWith('aria-')) element.removeAttribute(name);
    }
  }
  for (const name of ['class', 'font-family', 'font-size']) svg.removeAttribute(name);
}
