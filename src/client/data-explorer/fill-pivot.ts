import type { Addend } from '../../domain/explorer/additivity.ts';
import type { ExplorerState } from '../../domain/explorer/explorer-state.ts';
import type { ExplorerTable } from '../../domain/explorer/explorer-table.ts';
import { groupRows, measureRows, type Group } from '../../domain/explorer/group-rows.ts';
import { formatValue, nameCode, sayClash } from './say-sum.ts';
import { nextTask } from './slices.ts';
import type { Say } from './texts.ts';

/** Columns that a table across can have before nobody can read it. */
const MOST_COLUMNS = 16;

/** How a selection is grouped, and a row as far as it may be added. */
type Grouping = Pick<ExplorerState, 'group' | 'across' | 'measure'> & {
  readonly addend: (row: number) => Addend;
};

/** Rows of the table that are made in one go, before keys and clicks are answered again. */
const BATCH = 8;

/**
 * Fills a place with the groups of a selection as a table: rows by one facet, columns by another or one
 * column of numbers. A cell without a number says that nothing is added, and below stands why. The table
 * is made in batches and shown once it is complete, unless `isCurrent` says that it no longer matters.
 */
export async function fillPivot(
  place: HTMLElement,
  table: ExplorerTable,
  rows: Uint32Array,
  grouping: Grouping,
  say: Say,
  isCurrent: () => boolean,
): Promise<void> {
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
  const element = createTable([say(`facet.${group}`), ...heads]);
  const body = element.createTBody();
  for (const [index, key] of pivot.keys.entries()) {
    if (index % BATCH === 0) await nextTask();
    if (!isCurrent()) return;
    body
      .insertRow()
      .append(
        createHead(table.dictionaries[group].labels[key] ?? '', 'row'),
        ...pivot.acrosses.map((code) => cellOf(pivot.find(key, code))),
      );
  }
  const region = createRegion(element, say(`facet.${group}`));
  place.replaceChildren(region, ...sayBelow(measure, reasons, say));
}

function createTable(heads: readonly string[]): HTMLTableElement {
  const element = document.createElement('table');
  element.className = 'table';
  const row = element.createTHead().insertRow();
  row.append(...heads.map((text) => createHead(text, 'col')));
  return element;
}

/** What scrolls sideways by key as well. */
function createRegion(content: HTMLElement, name: string): HTMLElement {
  const region = document.createElement('div');
  region.className = 'scroll';
  region.tabIndex = 0;
  region.setAttribute('role', 'region');
  region.setAttribute('aria-label', name);
  region.append(content);
  return region;
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
  if ('clash' in outcome) {
    cell.className = 'lack';
    cell.textContent = say(measure === 'sum' ? 'no-value' : 'no-compare');
    note(sayClash(outcome.clash, table, say));
    return cell;
  }
  const { value, interval, unit } = outcome;
  const range = document.createElement('span');
  range.className = 'range';
  range.textContent =
    nameCode(table, 'unit', unit) +
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
