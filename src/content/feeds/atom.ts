import { escapeXml } from '../../charts/kit/escape-xml.ts';
import type { Language } from '../../domain/dataset.ts';
import type { HistoryEntry } from '../history.ts';

/** What a feed says of itself; its texts are plain, its addresses as they will stand there. */
export interface FeedFrame {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly rights: string;
  /** Of the feed itself, and of the page that says the same. */
  readonly self: string;
  readonly page: string;
}

/** Who coins the ids and since when: they do not depend on where the site lives (RFC 4151). */
const AUTHORITY = 'tag:von-moi,2026';

/**
 * An Atom feed (RFC 4287) of what happened here, the newest entry first. Days begin in Vietnam.
 *
 * @param addressOf the address of an entry as it will stand in the feed
 */
export function toAtom(
  frame: FeedFrame,
  entries: readonly HistoryEntry[],
  addressOf: (address: string) => string,
): string {
  const { language, title, subtitle, author, rights, self, page } = frame;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${AUTHORITY}:feed/${language}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<subtitle>${escapeXml(subtitle)}</subtitle>`,
    `<updated>${toInstant(entries[0]?.date ?? '2026-01-01')}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    `<rights>${escapeXml(rights)}</rights>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${escapeXml(page)}"/>`,
    ...entries.flatMap(({ id, date, title: name, text, address }) => [
      '<entry>',
      `<id>${AUTHORITY}:${language}/${id}</id>`,
      `<title>${escapeXml(name)}</title>`,
      `<updated>${toInstant(date)}</updated>`,
      `<published>${toInstant(date)}</published>`,
      `<link rel="alternate" type="text/html" href="${escapeXml(addressOf(address))}"/>`,
      `<content type="text">${escapeXml(text)}</content>`,
      '</entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

function toInstant(date: string): string {
  return `${date}T00:00:00+07:00`;
}
