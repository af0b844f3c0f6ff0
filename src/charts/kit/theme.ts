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
  private: 'var(--private,#2a3f8a)',
  privateTint: 'var(--private-tint,#dfe3f1)',
} as const;

/** Text sizes in pixels at full scale. */
export const TEXT = {
  narrow: { label: 14, detail: 12.5 },
  wide: { label: 16, detail: 14 },
} as const;

export const BOLD = 650;

/** Advance widths of Source Sans 3 in thousandths of an em, for the few signs that labels have. */
const ADVANCE: Readonly<Record<string, number>> = {
  ',': 249,
  '.': 249,
  '%': 824,
  ' ': 200,
  '–': 500,
};

/** Width of a label in pixels, close enough to place what follows it. */
export function measureLabel(text: string, size: number): number {
  const units = Array.from(text).reduce((sum, sign) => sum + (ADVANCE[sign] ?? 510), 0);
  return (units / 1000) * size;
}
