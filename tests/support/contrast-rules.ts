/** Kinds of text and marks by the tokens they are drawn in, and the contrast they need. */
export interface ContrastRule {
  readonly kind: string;
  readonly of: readonly string[];
  readonly on: readonly string[];
  readonly atLeast: number;
}

const SURFACES = ['paper', 'sheet'];

/** The pairs that the style sheets and figures draw, with the WCAG 2 contrast each of them needs. */
export const CONTRAST: readonly ContrastRule[] = [
  {
    kind: 'text',
    of: ['ink', 'ink-2', 'ink-3', 'public', 'private'],
    on: SURFACES,
    atLeast: 4.5,
  },
  {
    kind: 'text in a highlighted row or a tile',
    of: ['ink', 'ink-2'],
    on: ['public-tint', 'private-tint', 'tile'],
    atLeast: 4.5,
  },
  {
    kind: 'the name on a tile, by class of money',
    of: ['ink'],
    on: ['public-tint', 'public-light', 'public-middle'],
    atLeast: 4.5,
  },
  {
    kind: 'text of a number under the pointer or a highlighted tile',
    of: ['paper'],
    on: ['ink', 'public'],
    atLeast: 4.5,
  },
  { kind: 'a mark', of: ['mark', 'public', 'private'], on: SURFACES, atLeast: 3 },
  { kind: 'the outline of a square', of: ['private'], on: ['private-tint'], atLeast: 3 },
  { kind: 'a highlighted tile beside others', of: ['public'], on: ['tile'], atLeast: 3 },
  {
    kind: 'the underline of a number in a highlighted row',
    of: ['ink-3'],
    on: ['public-tint'],
    atLeast: 3,
  },
  {
    // Each class of money is held against the one beside it elsewhere, in every kind of vision; what a
    // tile stands for is told by its name, by the words at the pointer or key, and by the table.
    kind: 'a class of money on the map',
    of: ['public-middle', 'public-light', 'public-tint', 'tile'],
    on: ['paper'],
    atLeast: 1.15,
  },
  {
    // Rows are apart by their space, tiles by their names and the borders of regions in ink-2,
    // highlighted rows by their weight, squares by their outline: without these four fills and
    // lines nothing would be lost, so they need only be seen.
    kind: 'decoration',
    of: ['rule', 'tile', 'public-tint', 'private-tint'],
    on: ['paper'],
    atLeast: 1.15,
  },
];
