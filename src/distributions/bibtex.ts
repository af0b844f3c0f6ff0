import type { CitedWork } from './cited-work.ts';

const LANGUAGE_NAMES = { vi: 'vietnamese', en: 'english' } as const;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/**
 * A work as one BibTeX entry in UTF-8. Braces within the braces of author and title keep their
 * capitals and keep a name of two words one name.
 */
export function toBibtex(work: CitedWork): string {
  const [year = '', month = ''] = work.date.split('-');
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{{${escapeBibtex(work.author)}}}`],
    ['title', `{{${escapeBibtex(work.title)}}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1] ?? '{}'],
    ['howpublished', `{${escapeBibtex(work.genre)}}`],
    ['version', `{${escapeBibtex(work.version)}}`],
    ['note', `{${escapeBibtex(work.note)}}`],
    ['url', `{${encodeBraces(work.address)}}`],
    ['langid', `{${LANGUAGE_NAMES[work.language]}}`],
  ];
  const lines = fields.map(([name, text]) => `  ${name} = ${text}`);
  return `@misc{${work.key},\n${lines.join(',\n')}\n}\n`;
}

/** A text with what TeX takes for commands written out. */
export function escapeBibtex(text: string): string {
  return text.replaceAll(/[\\~^]|[{}%$&#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

/** An address is taken as it stands; a brace in it would end the field. */
function encodeBraces(address: string): string {
  return address.replaceAll('{', '%7B').replaceAll('}', '%7D');
}
