import type { Addend } from '../../domain/explorer/additivity.ts';
import type { ExplorerState } from '../../domain/explorer/explorer-state.ts';
import type { ExplorerTable } from '../../domain/explorer/explorer-table.ts';
import { groupRows, measureRows, type Group } from '../../domain/explorer/group-rows.ts';
import { formatValue, nameCode, sayClash } from './say-sum.ts';
import type { Say } from './texts.ts';

/** Columns that a table across can have before nobody can read it. */
const MOST_COLUMNS = 16;

/** How a selection is grouped, and a row as far as it may be added. */
type Grouping = Pick<ExplorerState, 'group' | 'across' | 'measure'> & {
  readonly addend: (row: number) => Addend;
};

/**
 * Fills a place with the groups of a selection as a table: rows by one facet, columns by another or one
 * column of numbers. A cell without a number says that nothing is added, and below stands why.
 */
export function fillPivot(
  place: HTMLElement,
  table: ExplorerTable,
  rows: Uint32Array,
  grouping: Grouping,
  say: Say,
): void {
  const { group, across, measure } = grouping;
  if (group === '') return;
  const pivot = groupRows(table, rows, group, across);
  if (pivot.acrosses.length > MOST_COLUMNS) {
    place.textContent = say('too-wide', { count: pivot.acrosses.length });
    return;
  }
  const reasons = new Set<string>();
  const cellOf = (found: Group | undefined) =>
    createCell(found, grouping, table, (reason) => reasons.add(reason), say);
  const heads = pivot.acrosses.map((code) =>
    across === '' ? say(`head.${measure}`) : (table.dictionaries[across].labels[code] ?? ''),
  );
  const element = document.createElement('table');
  element.className = 'table';
  const head = element.createTHead().insertRow();
  head.append(...[say(`facet.${group}`), ...heads].map((text) => createHead(text, 'col')));
  const body = element.createTBody();
  for (const key of pivot.keys) {
    const line = body.insertRow();
    line.append(
      createHead(table.dictionaries[group].labels[key] ?? '', 'row'),
      ...pivot.acrosses.map((code) => cellOf(pivot.find(key, code))),
    );
  }
  const scroll = document.createElement('div');
  scroll.className = 'scroll';
  scroll.tabIndex = 0;
  scroll.role = 'region';
  scroll.ariaLabel = say(`facet.${group}`);
  scroll.append(element);
  place.replaceChildren(scroll, ...sayBelow(measure, reasons, say));
}

function createHead(text: string, scope: 'col' | 'row'): HTMLElement {
  const head = document.createElement('th');
  head.scope = scope;
  head.textContent = text;
  return head;
}

function createCell(
  group: Group | undefined,
  { measure, addend }: Grouping,
  table: ExplorerTable,
  note: (reason: string) => void,
  say: Say,
): HTMLElement {
  const cell = document.createElement('td');
  if (group === undefined) {
    cell.className = 'lack';
    cell.textContent = say('nothing');
    return cell;
  }
  const language = document.documentElement.lang;
  if (measure === 'count') {
    cell.textContent = formatValue(group.rows.length, language);
    return cell;
  }
  const outcome = measureRows(group.rows.map(addend), measure);
  if ('clashes' in outcome) {
    cell.className = 'lack';
    cell.textContent = say(measure === 'sum' ? 'no-value' : 'no-compare');
    const [clash] = outcome.clashes;
    if (clash !== undefined) note(sayClash(clash, table, say));
    return cell;
  }
  const { value, interval, unit } = outcome;
  const range = document.createElement('span');
  range.className = 'range';
  range.textContent =
    `${nameCode(table, 'unit', unit)}` +
    (interval.lower === interval.upper
      ? ''
      : say('range', {
          lower: formatValue(interval.lower, language),
          upper: formatValue(interval.upper, language),
        }));
  cell.append(formatValue(value, language), ' ', range);
  return cell;
}

function sayBelow(
  measure: ExplorerState['measure'],
  reasons: ReadonlySet<string>,
  say: Say,
): readonly HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (measure === 'sum') {
    const note = document.createElement('p');
    note.className = 'small';
    note.textContent = say('computed');
    parts.push(note);
  }
  if (reasons.size > 0) {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    const list = document.createElement('ul');
    summary.textContent = say('reasons');
    list.className = 'small';
    for (const reason of reasons) {
      const entry = document.createElement('li');
      entry.textContent = reason;
      list.append(entry);
    }
    details.append(summary, list);
    parts.push(details);
  }
  return parts;
}
