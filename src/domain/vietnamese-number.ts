/** A number as printed in a Vietnamese document. */
export interface PrintedNumber {
  readonly value: number;
  /** Digits after the decimal comma. */
  readonly decimals: number;
  /** Power of ten of the last printed digit that is not zero: 9.500 → 2, 40,20 → -1. */
  readonly lastNonZeroExponent: number;
}

export type NumberParse =
  | { readonly ok: true; readonly number: PrintedNumber }
  | { readonly ok: false; readonly expected: string; readonly advice: string };

const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const PLAIN = /^\d+(?:,\d+)?$/;
const COUNT_OF = /^(\d+)\/(\d+)$/;
/** More than a double can hold. */
const TOO_LONG = /(?:\d\D*){16}/;
const EXPECTED =
  'digits with "." between groups of three and "," before the decimals, as in 1.737,73';

/**
 * Reads a number in the notation of Vietnamese administrative documents: `.` groups thousands,
 * `,` is the decimal mark, `57/63` means 57 out of 63 and reads as 57. Leading zeros (`04`) are
 * usual there and harmless.
 *
 * A token that the notation does not settle is refused with advice on how to write it; the reader
 * of the document decides, not this function.
 */
export function parseVietnameseNumber(token: string): NumberParse {
  if (TOO_LONG.test(token)) {
    return refuse('a number of at most 15 digits', 'compare it with the document');
  }
  const count = COUNT_OF.exec(token);
  if (count) {
    const [part, whole] = [Number(count[1]), Number(count[2])];
    return part <= whole
      ? { ok: true, number: describe(String(part)) }
      : refuse(`a count "a/b" with a at most b`, 'check both numbers against the document');
  }
  if (GROUPED.test(token) || PLAIN.test(token)) return { ok: true, number: describe(token) };
  return refuse(EXPECTED, adviseOn(token));
}

function describe(token: string): PrintedNumber {
  const [whole = '', fraction = ''] = token.replaceAll('.', '').split(',');
  const digits = whole + fraction;
  const trailingZeros = /0*$/.exec(digits)?.[0].length ?? 0;
  const isZero = trailingZeros === digits.length;
  return {
    value: Number(fraction === '' ? whole : `${whole}.${fraction}`),
    decimals: fraction.length,
    lastNonZeroExponent: (isZero ? 0 : trailingZeros) - fraction.length,
  };
}

function refuse(expected: string, advice: string): NumberParse {
  return { ok: false, expected, advice };
}

function adviseOn(token: string): string {
  const leadingZeroGroup = /^0\.(\d{3})$/.exec(token);
  if (leadingZeroGroup) {
    const decimals = leadingZeroGroup[1] ?? '';
    return `ambiguous: write read_as "0,${decimals}" for a decimal fraction or "${decimals}" for a whole number`;
  }
  const decimalPoint = /^(\d+)\.(\d+)$/.exec(token);
  if (decimalPoint) {
    return `ambiguous point: type the number as it is printed; if a point is printed and stands for the decimal comma, write read_as "${decimalPoint[1] ?? ''},${decimalPoint[2] ?? ''}", reading "mended" and a note`;
  }
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(token)) {
    return `English notation: write read_as "${swapMarks(token)}", reading "mended" and a note`;
  }
  if (/\s/.test(token)) {
    return `a space inside the number: write read_as "${token.replaceAll(/\s/g, '')}", reading "mended" and a note`;
  }
  return 'write in read_as what the token must mean, reading "mended" and a note; if that cannot be known, reading "uncertain"';
}

function swapMarks(token: string): string {
  return token.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
