import type { ExplorerState } from '../../domain/explorer/explorer-state.ts';
import { idOf, labelOf, type ExplorerTable } from '../../domain/explorer/explorer-table.ts';
import { groupRows, measureRows, toAddend } from '../../domain/explorer/group-rows.ts';
import { toSafeCsv } from '../../domain/to-safe-csv.ts';
import { saveFile } from '../save-file.ts';
import { findAddress } from './fill-row.ts';

type Cell = string | number | null;
type Line = Readonly<Record<string, Cell>>;

/**
 * Saves what is chosen as a file. Rows are those of the published files, fetched now, with every field
 * they have there, and beside them the permanent address, the address of the view and the version of the
 * data. A grouped view gives its groups, with the ids of what went into each. Returns how many lines the
 * file has. Throws where the published files do not come.
 */
export async function saveSelection(
  type: 'csv' | 'json',
  element: HTMLElement,
  table: ExplorerTable,
  rows: Uint32Array,
  state: ExplorerState,
): Promise<number> {
  const provenance = { query: location.href, version: table.version };
  const groups = state.group === '' ? [] : listGroups(table, rows, state);
  const isGrouped = groups.length > 0;
  const lines = isGrouped && type === 'csv' ? groups : await listRows(element, table, rows);
  const name = `${element.dataset['name'] ?? 'explorer'}.${type}`;
  if (type === 'csv') {
    const complete = lines.map((line) => ({ ...line, ...provenance }));
    saveFile(writeCsv(complete), 'text/csv', name);
  } else {
    const all = { ...provenance, rows: lines, ...(isGrouped ? { groups } : {}) };
    saveFile(`${JSON.stringify(all, null, 1)}\n`, 'application/json', name);
  }
  return lines.length;
}

function writeCsv(lines: readonly Line[]): string {
  const fields = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  return toSafeCsv([fields, ...lines.map((line) => fields.map((field) => line[field] ?? null))]);
}

async function listRows(
  element: HTMLElement,
  table: ExplorerTable,
  rows: Uint32Array,
): Promise<readonly Line[]> {
  const { published = '', source = '', method = '', lang = '' } = element.dataset;
  const files = ['observations', 'derived'].map(async (name) => {
    const response = await fetch(`${published}${name}.json`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return (await response.json()) as readonly Line[];
  });
  const lines = new Map((await Promise.all(files)).flat().map((line) => [line['id'], line]));
  const words = { say: () => '', language: lang, source, method };
  return Array.from(rows, (row) => ({
    ...findLine(lines, table.id[row] ?? ''),
    kind: idOf(table, 'kind', row),
    indicator_label: labelOf(table, 'indicator', row),
    geography_label: labelOf(table, 'geography', row),
    address: new URL(findAddress(table, row, words), location.href).href,
  }));
}

function listGroups(
  table: ExplorerTable,
  rows: Uint32Array,
  { group, across, measure }: ExplorerState,
): readonly Line[] {
  if (group === '') return [];
  return groupRows(table, rows, group, across).groups.map((one) => ({
    [group]: table.dictionaries[group].ids[one.key] ?? '',
    [`${group}_label`]: table.dictionaries[group].labels[one.key] ?? '',
    ...(across === ''
      ? {}
      : {
          [across]: table.dictionaries[across].ids[one.across] ?? '',
          [`${across}_label`]: table.dictionaries[across].labels[one.across] ?? '',
        }),
    measure,
    ...measureGroup(table, one.rows, measure),
    kind: 'computed',
    count: one.rows.length,
    inputs: one.rows.map((row) => table.id[row] ?? '').join(' '),
  }));
}

/** Value and interval of a group; empty with the reason where nothing is added or compared. */
function measureGroup(
  table: ExplorerTable,
  rows: readonly number[],
  measure: ExplorerState['measure'],
): Line {
  const blank = { value: null, unit: null, lower: null, upper: null, refused: null };
  if (measure === 'count') return { ...blank, value: rows.length };
  const outcome = measureRows(
    rows.map((row) => toAddend(table, row)),
    measure,
  );
  if ('clash' in outcome) return { ...blank, refused: outcome.clash.code };
  const { value, unit, interval } = outcome;
  return { ...blank, value, unit, ...interval };
}

/** Throws where the published files are of another version than what is shown, and lack the row. */
function findLine(lines: ReadonlyMap<Cell | undefined, Line>, id: string): Line {
  const line = lines.get(id);
  if (line === undefined) throw new Error(`no row ${id} in the published files`);
  return line;
}
