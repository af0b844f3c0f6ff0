import { OUTSIDE_REGIONS } from '../dataset.ts';
import type { Addend } from './additivity.ts';
import { idOf, type ExplorerTable } from './explorer-table.ts';

/**
 * The row of what all regions leave over: the same indicator in the same period, assigned to no
 * region. Undefined where rows are not of every region and of one period, or nothing is left over.
 */
export function findRemainder(table: ExplorerTable, rows: readonly Addend[]): number | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const isAlike = ({ division, geography, indicator, period }: Addend) =>
    division === 'region' &&
    geography !== OUTSIDE_REGIONS &&
    indicator === first.indicator &&
    period === first.period;
  if (!rows.every(isAlike)) return undefined;
  const summed = new Set(rows.map(({ geography }) => geography));
  const { ids, traits = [] } = table.dictionaries.geography;
  const isLeftOut = (id: string, code: number) =>
    traits[code] === 'region' && id !== OUTSIDE_REGIONS && !summed.has(id);
  if (ids.some(isLeftOut)) return undefined;
  const found = table.id.findIndex(
    (_, row) =>
      idOf(table, 'geography', row) === OUTSIDE_REGIONS &&
      idOf(table, 'indicator', row) === first.indicator &&
      idOf(table, 'period', row) === first.period,
  );
  return found < 0 ? undefined : found;
}
