/** Ways in which a number goes wrong when it is copied by hand. */
export const MUTATION_KINDS = [
  'digit-changed',
  'digit-dropped',
  'digit-doubled',
  'mark-moved',
  'unit-swapped',
] as const;
export type MutationKind = (typeof MUTATION_KINDS)[number];

/** A number as it may be mistyped. */
export interface Mistyping {
  readonly kind: MutationKind;
  readonly token: string;
}

const COUNT_OF = /^(\d+)\/(\d+)$/;

/**
 * Every mistyping of a number in Vietnamese notation, each once: a digit one higher, a digit left
 * out or typed twice, the decimal comma one place away, put in or left out. What is left out or
 * typed twice is grouped in thousands anew, as a copyist would; some results are still no numbers.
 * Tokens that mean the same (`03`, `3`) are no mistypings of one another.
 */
export function mistypeNumber(token: string): readonly Mistyping[] {
  const count = COUNT_OF.exec(token);
  const all = count === null ? mistypePlain(token) : mistypeCount(count);
  const seen = new Set([withoutZeros(token)]);
  return all.filter((one) => {
    const form = withoutZeros(one.token);
    return form !== '' && !seen.has(form) && seen.add(form);
  });
}

function mistypePlain(token: string): readonly Mistyping[] {
  const [whole = '', fraction = ''] = token.replaceAll('.', '').split(',');
  const digits = whole + fraction;
  const decimals = fraction.length;
  const at = Array.from(digits, (_digit, index) => index);
  return [
    ...raiseDigits(token),
    ...at.map((index) => ({
      kind: 'digit-dropped' as const,
      token: write(dropAt(digits, index), index < whole.length ? decimals : decimals - 1),
    })),
    ...at.map((index) => ({
      kind: 'digit-doubled' as const,
      token: write(doubleAt(digits, index), index < whole.length ? decimals : decimals + 1),
    })),
    ...moveMark(token, digits, decimals),
  ];
}

/** `57/63`: no comma belongs there; either number may be mistyped. */
function mistypeCount([token, part = '', whole = '']: RegExpExecArray): readonly Mistyping[] {
  const each = (kind: MutationKind, change: (digits: string, index: number) => string) => [
    ...Array.from(part, (_, index) => ({ kind, token: `${change(part, index)}/${whole}` })),
    ...Array.from(whole, (_, index) => ({ kind, token: `${part}/${change(whole, index)}` })),
  ];
  return [
    ...raiseDigits(token),
    ...each('digit-dropped', dropAt),
    ...each('digit-doubled', doubleAt),
  ].filter((one) => COUNT_OF.test(one.token));
}

/** Each digit in turn one higher, the nine a zero; signs between digits stay. */
function raiseDigits(token: string): readonly Mistyping[] {
  return Array.from(token.matchAll(/\d/g), ({ 0: digit, index }) => ({
    kind: 'digit-changed',
    token: token.slice(0, index) + String((Number(digit) + 1) % 10) + token.slice(index + 1),
  }));
}

function moveMark(token: string, digits: string, decimals: number): readonly Mistyping[] {
  const isThousands = /^\d{1,3}\.\d{3}$/.test(token);
  const places = [
    decimals + 1,
    ...(decimals > 0 ? [decimals - 1, 0] : []),
    // The point between thousands taken for a comma.
    ...(isThousands ? [3] : []),
  ];
  return places.map((place) => ({ kind: 'mark-moved', token: write(digits, place) }));
}

function dropAt(digits: string, index: number): string {
  return digits.slice(0, index) + digits.slice(index + 1);
}

function doubleAt(digits: string, index: number): string {
  return digits.slice(0, index + 1) + digits.slice(index);
}

/** Digits in groups of three with so many decimals; empty where no digit is left. */
function write(digits: string, decimals: number): string {
  if (digits === '') return '';
  const padded = digits.padStart(decimals + 1, '0');
  const whole = padded.slice(0, padded.length - decimals).replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return decimals > 0 ? `${whole},${padded.slice(-decimals)}` : whole;
}

function withoutZeros(token: string): string {
  return token.replaceAll('.', '').replaceAll(/(^|\/)0+(?=\d)/g, '$1');
}
