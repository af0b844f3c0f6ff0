import { schemaOf } from '../../src/distributions/schema/tables.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { asCode, writePage, writeTable } from './markdown.ts';

const LISTS = [
  ...(['indicators', 'units', 'periods', 'categories', 'regions', 'provinces'] as const),
  ...(['provinces-2025', 'verdicts', 'weights', 'claim-kinds'] as const),
] satisfies readonly (keyof Dataset)[];

/** Every code that figures and claims are described by, with its names and what it means. */
export function describeCodeLists(dataset: Dataset): Promise<string> {
  const index = LISTS.map((name) => {
    const { title } = schemaOf(name);
    return `- [${title.en} · ${title.vi}](#${name}): ${String(dataset[name].length)}`;
  });
  return writePage('Code lists · Danh mục', [
    'From `data/codelists/`, as the site shows them. What their fields mean stands in the [dictionary](data-dictionary.md).',
    index.join('\n'),
    ...LISTS.map((name) => describeList(name, dataset[name])),
  ]);
}

function describeList(name: (typeof LISTS)[number], rows: readonly object[]): string {
  const cells = (rows as readonly Readonly<Record<string, unknown>>[]).map((row) => [
    asCode(String(row['id'])),
    pick(row, ['label_vi', 'name_vi']),
    pick(row, ['label_en', 'name_en']),
    pick(row, ['definition_vi']),
    pick(row, ['definition_en']),
  ]);
  const heads = ['code', 'tiếng Việt', 'English', 'định nghĩa', 'definition'];
  const used = heads.map((_head, column) => cells.some((row) => row[column] !== ''));
  const keep = (row: readonly string[]) => row.filter((_cell, column) => used[column]);
  return [`## ${name}`, writeTable(keep(heads), cells.map(keep))].join('\n\n');
}

function pick(row: Readonly<Record<string, unknown>>, names: readonly string[]): string {
  const value = names.map((name) => row[name]).find((cell) => typeof cell === 'string');
  return typeof value === 'string' ? value : '';
}
