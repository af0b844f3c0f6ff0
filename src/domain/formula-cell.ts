/**
 * Whether a spreadsheet that opens a CSV file might run a text as a formula, since no quotation marks
 * keep it from that. A negative number alone, as 1.5 or 1,5 or in per cent, is harmless.
 */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^-\d[\d.,]*%?$/.test(text);
}
