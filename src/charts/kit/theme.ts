/** Colours as CSS variables, so that a theme needs no redraw; the light value serves exports. */
export const COLOR = {
  ink: 'var(--ink,#16181d)',
  ink2: 'var(--ink-2,#4c5059)',
  ink3: 'var(--ink-3,#62666f)',
  mark: 'var(--mark,#8a8d94)',
  rule: 'var(--rule,#d8d8d1)',
  tile: 'var(--tile,#e3e3dc)',
  paper: 'var(--paper,#fafaf6)',
  public: 'var(--public,#ae4c0e)',
  publicMiddle: 'var(--public-middle,#c47a45)',
  publicLight: 'var(--public-light,#dda97f)',
  publicTint: 'var(--public-tint,#f3e1d4)',
  private: 'var(--private,#2a3f8a)',
  privateTint: 'var(--private-tint,#dfe3f1)',
} as const;

/** A fill, and the colour of text on it. */
export interface Shade {
  readonly fill: string;
  readonly text: string;
}

/** State money in classes, from the least up: the more money, the further from the paper. */
export const MONEY_SHADES: readonly Shade[] = [
  { fill: COLOR.publicTint, text: COLOR.ink },
  { fill: COLOR.publicLight, text: COLOR.ink },
  { fill: COLOR.publicMiddle, text: COLOR.ink },
  { fill: COLOR.public, text: COLOR.paper },
];

/** Text sizes in pixels at full scale. */
export const TEXT = {
  narrow: { label: 14, detail: 12.5 },
  wide: { label: 16, detail: 14 },
} as const;

export const BOLD = 650;

/** Advance widths of the sans at its usual weight, in thousandths of an em, by sign. */
const ADVANCES: readonly (readonly [number, string])[] = [
  [210, ' '],
  [250, ',.:ijl'],
  [270, 'I'],
  [290, 'f'],
  [310, '()-'],
  [330, 't'],
  [350, '/r'],
  [410, 's'],
  [430, 'z'],
  [450, 'cx'],
  [470, 'JYvy'],
  [490, '+0123456789FLek–÷'],
  [510, 'VXag'],
  [530, 'ESTZ'],
  [550, 'Abdhnopquđ'],
  [570, 'CKPR'],
  [590, 'B'],
  [610, 'DG'],
  [650, 'HNUĐ'],
  [670, 'OQ'],
  [710, 'w'],
  [730, 'M'],
  [790, 'W'],
  [830, '%m'],
];
const ADVANCE = new Map(
  ADVANCES.flatMap(([width, signs]) => Array.from(signs, (sign) => [sign, width] as const)),
);
const USUAL = 500;

/** How much wider the same text is in bold, and periods in the serif. */
const WIDENING = { plain: 1, bold: 1.05, serif: 1.22 } as const;

/**
 * Width of a label in pixels, close enough to place what follows it: charts are drawn where nothing
 * can be measured. Marks above and below a letter do not widen it.
 */
export function measureLabel(
  text: string,
  size: number,
  face: keyof typeof WIDENING = 'plain',
): number {
  const letters = text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('\u00a0', ' ');
  const units = Array.from(letters).reduce((sum, sign) => sum + (ADVANCE.get(sign) ?? USUAL), 0);
  return (units / 1000) * size * WIDENING[face];
}

/** Breaks a label into lines of at most so many pixels, at spaces that may break; as if in bold. */
export function wrapLabel(text: string, size: number, room: number): readonly string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    const fits = lines.length > 0 && measureLabel(longer, size, 'bold') < room;
    return fits ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}
