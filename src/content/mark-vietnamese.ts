import type { Language } from '../domain/dataset.ts';

/** Words alone, in quotation marks or brackets: how an English note cites what a document says. */
const CITED = /(?<=[“(])[\p{L}/ ]+(?=[”)])/gu;
/** Letters that Vietnamese writes and English does not. */
const VIETNAMESE = /[ăâđêôơư\u1ea0-\u1ef9áàãéèíìóòõúùýĩũ]/iu;

/** Marks Vietnamese words that an English text cites, so that they are spoken as such. Takes HTML. */
export function markVietnamese(html: string, language: Language): string {
  if (language === 'vi') return html;
  return html.replaceAll(CITED, (words) =>
    VIETNAMESE.test(words) ? `<span lang="vi">${words}</span>` : words,
  );
}
