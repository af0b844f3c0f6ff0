/** Marks that decomposition splits off a letter: tones, circumflex, breve, horn. */
const MARKS = /\p{Mark}/gu;

/**
 * A text as it is typed in haste: lower case, without diacritics, everything that is neither letter
 * nor digit as one space. "Bà Rịa – Vũng Tàu" gives "ba ria vung tau", "Đắk Lắk" gives "dak lak".
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
