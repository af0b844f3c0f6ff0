/** What grows with the letters: they themselves, and how wide what holds them may become. */
const PROPERTIES = /^(?:font|font-size|line-height|max-width|max-inline-size)$/;
const PIXELS = /(?<![\w.#-])(\d*\.?\d+)px\b/g;
/** What browsers start from, and what a length in em in a media query counts by. */
const MEDIUM = 16;

interface Declaration {
  readonly prop: string;
  value: string;
}

interface AtRule {
  params: string;
}

function divide(text: string, unit: string): string {
  return text.replaceAll(PIXELS, (_, pixels: string) => {
    const count = Number(pixels) / MEDIUM;
    return Number(pixels) <= 1 ? `${pixels}px` : `${String(count)}${unit}`;
  });
}

/**
 * A PostCSS plugin. Style sheets are written in CSS pixels, on the grid they are drawn on; readers who
 * have chosen another size of type in their browser get that: type, its lines, the widths of columns
 * and the widths at which a layout becomes another one are delivered in units of their size.
 */
export const scaleWithType = {
  postcssPlugin: 'scale-with-type',
  Declaration(declaration: Declaration): void {
    if (!PROPERTIES.test(declaration.prop)) return;
    declaration.value = divide(declaration.value, 'rem');
  },
  AtRule: {
    media(rule: AtRule): void {
      rule.params = divide(rule.params, 'em');
    },
  },
};
