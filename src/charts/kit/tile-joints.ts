import type { Province } from '../../domain/dataset.ts';

/** Two tiles of one block, and how they touch. */
export interface Joint {
  readonly tiles: readonly [Province, Province];
  readonly at: 'side' | 'corner';
}

/**
 * Where the tiles of each block join: at every side that two of them share, and at a corner where a
 * tile shares no side with its block.
 */
export function listJoints(
  provinces: readonly Province[],
  blockOf: (province: Province) => string,
): readonly Joint[] {
  const joints = new Map<string, Joint>();
  for (const one of provinces) {
    const fellows = provinces.filter((other) => other !== one && blockOf(other) === blockOf(one));
    const beside = fellows.filter((other) => stepsBetween(one, other) === 1);
    const across = fellows.filter((other) => stepsBetween(one, other) === 2).slice(0, 1);
    const at = beside.length > 0 ? 'side' : 'corner';
    for (const other of at === 'side' ? beside : across) {
      joints.set([one.id, other.id].toSorted().join(), { tiles: [one, other], at });
    }
  }
  return [...joints.values()];
}

/** Steps along the grid between two tiles that touch: 1 over a side, 2 over a corner; else infinite. */
function stepsBetween(a: Province, b: Province): number {
  const columns = Math.abs(a.tile_column - b.tile_column);
  const rows = Math.abs(a.tile_row - b.tile_row);
  return Math.max(columns, rows) === 1 ? columns + rows : Infinity;
}
