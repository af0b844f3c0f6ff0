import { readFileSync } from 'node:fs';
import {
  clampRgb,
  converter,
  differenceCie76,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  wcagLuminance,
  type Color,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { LIGHT } from '../src/client/comparison/drawing.ts';
import { CONTRAST } from './support/contrast-rules.ts';

const tokens = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');

const FORMULAS = { CIE76: differenceCie76(), CIEDE2000: differenceCiede2000() };

interface DistanceRule {
  readonly pair: readonly [string, string];
  readonly formula: keyof typeof FORMULAS;
  readonly atLeast: number;
  /** What tells the two apart where there is no hue at all; without it, greyscale has to. */
  readonly form?: string;
}

/**
 * Checks of palettes commonly call colours distinct from a distance of 10 in CIE76. CIEDE2000 gives
 * saturated colours smaller distances, so that the same 10 asks for more.
 */
const DISTINCT = { formula: 'CIEDE2000', atLeast: 10 } as const;

const DISTANCES: readonly DistanceRule[] = [
  {
    pair: ['public', 'private'],
    formula: 'CIE76',
    atLeast: 40,
    form: 'public money is a filled square, private money an outlined one, and words name both',
  },
  {
    pair: ['public', 'mark'],
    ...DISTINCT,
    form: 'the row that a page is about has its name in bold',
  },
  {
    pair: ['private', 'mark'],
    ...DISTINCT,
    form: 'grey boxes stand in the sign of a period, at another place and size than the squares',
  },
  // Classes of money on the map, each beside the next.
  { pair: ['public-tint', 'public-light'], ...DISTINCT },
  { pair: ['public-light', 'public-middle'], ...DISTINCT },
  { pair: ['public-middle', 'public'], ...DISTINCT },
  { pair: ['public', 'ink'], ...DISTINCT },
  { pair: ['private', 'ink'], ...DISTINCT },
];

type View = (color: Color) => Color;
type Filter = ReturnType<typeof filterDeficiencyProt>;

/**
 * Machado et al. (2009) showed their matrices on encoded values, and so does culori; most others
 * apply them to linear light. Distances differ by several units, so both have to be enough.
 */
function seeThrough(filter: Filter, space: 'rgb' | 'lrgb'): View {
  return (color) => {
    const { r, g, b } = converter(space)(color);
    return { ...clampRgb(filter({ mode: 'rgb', r, g, b })), mode: space };
  };
}

function seeGrey(color: Color): Color {
  const light = wcagLuminance(color);
  return { mode: 'lrgb', r: light, g: light, b: light };
}

const VIEWS: readonly (readonly [string, View])[] = [
  ['normal vision', (color) => color],
  ...Object.entries({
    protanopia: filterDeficiencyProt(1),
    deuteranopia: filterDeficiencyDeuter(1),
    tritanopia: filterDeficiencyTrit(1),
  }).flatMap(([name, filter]) => [
    [name, seeThrough(filter, 'rgb')] as const,
    [`${name} in linear light`, seeThrough(filter, 'lrgb')] as const,
  ]),
];

const MORE = '(prefers-contrast: more)';
/** The reader's own colours, whose contrast is the reader's choice. */
const FORCED = '(forced-colors: active)';
const BLOCK = /@media\s+([^{}]+?)\s*\{\s*:root\s*\{([^{}]*)\}\s*\}|:root\s*\{([^{}]*)\}/g;
const LENGTH_OR_NUMBER = /^-?[\d.]+(?:px|rem|em|%)?$/;
const FACES = /,\s*(?:sans-serif|serif|monospace)$/;

interface Declaration {
  readonly condition: string;
  readonly name: string;
  readonly value: string;
}

function readDeclarations(css: string): readonly Declaration[] {
  const text = css.replaceAll(/\/\*.*?\*\//gs, '');
  const rest = text.replaceAll(BLOCK, '').trim();
  if (rest !== '') throw new Error(`not a block of tokens: ${rest}`);
  const blocks = [...text.matchAll(BLOCK)].filter(([, condition]) => condition !== FORCED);
  return blocks.flatMap(([, condition = '', inner = '', outer = '']) =>
    `${inner}${outer}`
      .split(';')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => {
        const [, name, value] = /^(?:--|(?=color-scheme:))([\w-]+):\s*(.+)$/s.exec(line) ?? [];
        if (name === undefined || value === undefined) throw new Error(`not a token: ${line}`);
        return { condition, name, value };
      }),
  );
}

const isColor = (value: string) => !LENGTH_OR_NUMBER.test(value) && !FACES.test(value);

function parseColor(name: string, value: string): Color {
  const isHexWithoutHash = /^[\da-f]+$/i.test(value);
  const color = isHexWithoutHash ? undefined : parse(value);
  if (color === undefined || (color.alpha ?? 1) < 1) {
    throw new Error(`${name} is not an opaque colour: ${value}`);
  }
  return color;
}

type Theme = 'light' | 'dark';

function resolve(value: string, values: ReadonlyMap<string, string>, theme: Theme): string {
  const [, light, dark] = /^light-dark\(([^,]+),([^,]+)\)$/.exec(value) ?? [];
  if (light !== undefined && dark !== undefined) {
    return resolve((theme === 'light' ? light : dark).trim(), values, theme);
  }
  const [, name] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
  if (name === undefined) return value;
  const next = values.get(name);
  if (next === undefined) throw new Error(`no token of this name, or a circle: ${name}`);
  const others = new Map([...values].filter(([other]) => other !== name));
  return resolve(next, others, theme);
}

interface Palette {
  readonly name: string;
  readonly colors: ReadonlyMap<string, Color>;
}

function readPalettes(css: string): readonly Palette[] {
  const declarations = readDeclarations(css);
  const [scheme, ...schemes] = declarations.filter(({ name }) => name === 'color-scheme');
  if (scheme?.value !== 'light dark' || scheme.condition !== '' || schemes.length > 0) {
    throw new Error('light-dark() needs one color-scheme of both themes');
  }
  const properties = declarations.filter((declaration) => declaration !== scheme);
  for (const { condition, name, value } of properties) {
    if (!['', MORE].includes(condition) && isColor(value)) {
      throw new Error(`${name} has another colour under ${condition}, which nothing here checks`);
    }
  }
  return (['light', 'dark'] as const).flatMap((theme) =>
    [false, true].map((isMore) => {
      const values = new Map(
        properties
          .filter(({ condition }) => condition === '' || (isMore && condition === MORE))
          .map(({ name, value }) => [name, value]),
      );
      const colors = [...values]
        .map(([name, value]) => ({ name, value: resolve(value, values, theme) }))
        .filter(({ value }) => isColor(value))
        .map(({ name, value }) => [name, parseColor(name, value)] as const);
      return { name: isMore ? `${theme}, more contrast` : theme, colors: new Map(colors) };
    }),
  );
}

function pick({ name, colors }: Palette, token: string): Color {
  const color = colors.get(token);
  if (color === undefined) throw new Error(`${name} has no colour ${token}`);
  return color;
}

/** Colours that no rule of contrast speaks of. */
function findUnruledColors(css: string): readonly string[] {
  const ruled = new Set(CONTRAST.flatMap((rule) => [...rule.of, ...rule.on]));
  const names = readPalettes(css).flatMap(({ colors }) => [...colors.keys()]);
  return [...new Set(names)].filter((name) => !ruled.has(name));
}

/** Pairs of colours with less contrast than what is drawn in them needs. */
function findLowContrast(css: string): readonly string[] {
  return readPalettes(css).flatMap((palette) =>
    CONTRAST.flatMap(({ kind, of, on, atLeast }) =>
      of.flatMap((front) =>
        on.flatMap((back) => {
          const contrast = wcagContrast(pick(palette, front), pick(palette, back));
          const pair = `${palette.name}: ${front} on ${back}`;
          return contrast < atLeast
            ? [`${pair} is ${contrast.toFixed(2)}, ${kind} needs ${atLeast}`]
            : [];
        }),
      ),
    ),
  );
}

/** Pairs of colours that somebody could take for one another. */
function findLookalikes(css: string): readonly string[] {
  return readPalettes(css).flatMap((palette) =>
    DISTANCES.flatMap(({ pair: [one, other], formula, atLeast, form }) => {
      const colors = [pick(palette, one), pick(palette, other)] as const;
      const inHue = VIEWS.map(([view, see]) => ({ view, see, formula, atLeast }));
      const inGrey = { view: 'greyscale', see: seeGrey, ...DISTINCT };
      return [...inHue, ...(form === undefined ? [inGrey] : [])].flatMap((wanted) => {
        const distance = FORMULAS[wanted.formula](wanted.see(colors[0]), wanted.see(colors[1]));
        const found = `${one} is ${distance.toFixed(1)} from ${other}`;
        return distance < wanted.atLeast
          ? [`${palette.name}, ${wanted.view}: ${found}, needs ${wanted.atLeast}`]
          : [];
      });
    }),
  );
}

describe('the colours of the site', () => {
  test('all have a rule', () => {
    expect(findUnruledColors(tokens)).toEqual([]);
  });

  test('have the contrast that text and marks need, in every palette', () => {
    expect(findLowContrast(tokens)).toEqual([]);
  });

  test('stay apart for every kind of colour vision, in every palette', () => {
    expect(findLookalikes(tokens)).toEqual([]);
  });
});

/** The tokens with the first, or the second, value of one replaced. */
function change(token: string, value: string, place: 'base' | 'override' = 'base'): string {
  const [first, second] = [...tokens.matchAll(new RegExp(`--${token}: [^;]+`, 'g'))];
  const match = place === 'base' ? first : second;
  if (match === undefined) throw new Error(`no such value of ${token}`);
  const end = match.index + match[0].length;
  return `${tokens.slice(0, match.index)}--${token}: ${value}${tokens.slice(end)}`;
}

describe('palettes', () => {
  const read = (css: string, name: string, token: string) => {
    const palette = readPalettes(css).find((each) => each.name === name);
    return palette?.colors.get(token);
  };
  const css = `:root {
      color-scheme: light dark;
      --a: light-dark(#fff, var(--b));
      --b: light-dark(
        #111,
        #222
      ); /* --c: red; */
      --edge: 20px;
      --faces: 'Some Sans', sans-serif;
    }
    @media (width >= 900px) { :root { --edge: 40px; } }
    @media (prefers-contrast: more) { :root { --a: var(--b); --b: light-dark(#333, #444); } }`;

  test.each([
    ['light', 'a', '#fff'],
    ['light', 'b', '#111'],
    ['dark', 'a', '#222'],
    ['dark', 'b', '#222'],
    ['light, more contrast', 'a', '#333'],
    ['dark, more contrast', 'a', '#444'],
  ])('%s: %s is %s', (name, token, color) => {
    expect(read(css, name, token)).toEqual(parse(color));
  });

  test('hold colours only', () => {
    expect(readPalettes(css).map(({ colors }) => [...colors.keys()])).toEqual(
      Array.from({ length: 4 }, () => ['a', 'b']),
    );
  });
});

describe('the checks find', () => {
  test('a colour without a rule', () => {
    expect(findUnruledColors(change('ink', '#000; --accent: rebeccapurple'))).toEqual(['accent']);
  });

  test('a colour without a rule that only stands in an override', () => {
    const css = change('ink-2', 'var(--ink); --accent: var(--ink)', 'override');
    expect(findUnruledColors(css)).toEqual(['accent']);
  });

  test('text that is too pale in one theme', () => {
    expect(findLowContrast(change('ink-3', 'light-dark(#777, #9599a1)'))).toEqual([
      'light: ink-3 on paper is 4.28, text needs 4.5',
      'light: ink-3 on sheet is 4.48, text needs 4.5',
    ]);
  });

  test('marks that are too pale where more contrast is asked for', () => {
    expect(
      findLowContrast(change('mark', 'light-dark(#8a8d94, #50545c)', 'override')).map(
        (fault) => fault.split(' is ')[0],
      ),
    ).toEqual(['dark, more contrast: mark on paper', 'dark, more contrast: mark on sheet']);
  });

  test('decoration that cannot be seen', () => {
    expect(findLowContrast(change('rule', 'var(--paper)'))).toEqual([
      'light: rule on paper is 1.00, decoration needs 1.15',
      'dark: rule on paper is 1.00, decoration needs 1.15',
    ]);
  });

  test('red and green of the same lightness, which most people tell apart', () => {
    const faults = findLookalikes(change('private', 'light-dark(#4f7a1e, #8faaf0)'));
    expect(faults).not.toContainEqual(expect.stringContaining('normal vision'));
    expect(faults).toContainEqual(
      expect.stringMatching(/^light, deuteranopia: public is \d+\.\d from private, needs 40$/),
    );
    expect(faults).not.toContainEqual(expect.stringContaining('dark'));
  });

  test('colours that differ in hue alone and have the same form', () => {
    const faults = findLookalikes(change('public', 'light-dark(#00228a, #e8955c)'));
    expect(faults).toContainEqual(
      expect.stringMatching(/^light, greyscale: public is \d\.\d from ink, needs 10$/),
    );
  });
});

describe('no palette is read from', () => {
  const notOpaque = 'ink is not an opaque colour';
  test.each([
    ['a hex colour with a digit missing', change('ink', 'light-dark(#16181, #ecebe5)'), notOpaque],
    ['a hex colour without its sign', change('ink', '16181d'), notOpaque],
    ['an unknown word', change('ink', 'inky'), notOpaque],
    ['a mixture', change('ink', 'color-mix(in srgb, #000, #fff)'), notOpaque],
    ['a translucent colour', change('ink', '#16181dcc'), notOpaque],
    ['a length for a colour', change('ink', '16px'), 'light has no colour ink'],
    ['a missing token', tokens.replace(/--mark: [^;]+;/, ''), 'light has no colour mark'],
    ['a token that does not exist', change('ink', 'var(--inky)'), 'or a circle: inky'],
    ['a circle', change('ink', 'var(--ink-2)'), 'or a circle: ink-2'],
    [
      'a colour that hangs on something else',
      `${tokens}@media (hover) { :root { --ink: #000; } }`,
      'ink has another colour under (hover)',
    ],
    ['another kind of theme', `${tokens}[data-theme] { --ink: #fff; }`, 'not a block of tokens'],
    ['a property that is no token', change('ink', '#000; color: #000'), 'not a token'],
    ['a single theme', tokens.replace('light dark', 'light'), 'needs one color-scheme'],
  ])('%s', (_name, css, message) => {
    expect(() => findLowContrast(css)).toThrow(message);
  });
});

test.each(Object.entries(LIGHT))('a file has the light value of %s', (name, value) => {
  expect(tokens).toContain(`--${name}: light-dark(${value},`);
});
