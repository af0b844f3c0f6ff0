import { dataset } from '../catalogue/dataset.ts';
import { inLanguage, type Dataset, type Language } from '../domain/dataset.ts';
import { findById } from '../domain/figure-tables.ts';
import type { Correction, DataChange } from '../domain/history.ts';
import { fillWords } from '../i18n/bindings.ts';
import { formatDate } from '../i18n/format.ts';
import { pathOf, ROUTES } from '../i18n/routes.ts';
import { translate } from '../i18n/translate.ts';
import { addressOf, addressOfFigure, withBase } from './address.ts';

/** Something that happened to what is published here, in one language; all texts are plain. */
export interface HistoryEntry {
  readonly kind: 'change' | 'correction';
  /** Unique, also as the anchor on the page of corrections; permanent. */
  readonly id: string;
  /** ISO 8601, a day. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  /** Where what it is about stands; of a change, the entry itself. */
  readonly address: string;
}

/** Changes of the data and corrections together, the newest first. */
export function listHistory(
  { changes, corrections }: Pick<Dataset, 'changes' | 'corrections'>,
  language: Language,
): readonly HistoryEntry[] {
  return [
    ...corrections.map((correction) => describeCorrection(correction, language)),
    ...changes.map((change) => describeChange(change, language)),
  ].toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function describeChange(change: DataChange, language: Language): HistoryEntry {
  const { date, version } = change;
  const id = `change-${change.id}`;
  return {
    kind: 'change',
    id,
    date,
    title: fillWords(translate(language, 'history.change'), { version }),
    text: inLanguage(change, 'label', language),
    address: `${addressOf('corrections', language)}#${id}`,
  };
}

function describeCorrection(correction: Correction, language: Language): HistoryEntry {
  const { date, kind, subject, version } = correction;
  const words = {
    before: inLanguage(correction, 'before', language),
    after: inLanguage(correction, 'after', language),
    version,
  };
  return {
    kind: 'correction',
    id: `correction-${correction.id}`,
    date,
    title: fillWords(translate(language, `history.correction.${kind}`), { subject }),
    text: `${inLanguage(correction, 'label', language)} ${fillWords(translate(language, kind === 'ours' ? 'history.was' : 'history.was-issuer'), words)}`,
    address: addressOfSubject(subject, language),
  };
}

/** What the record of a figure, a value or a statement says of one of its corrections. */
export interface CorrectionNote {
  /** ISO 8601, a day, and in words whose doing it was. */
  readonly date: string;
  readonly title: string;
  /** What stood there before and what is right. */
  readonly text: string;
  /** The entry on the page of corrections. */
  readonly address: string;
}

/** The corrections of one figure, value or statement, the newest first. */
export function listCorrectionsOf(
  subject: string,
  corrections: readonly Correction[],
  language: Language,
): readonly CorrectionNote[] {
  return corrections
    .filter((correction) => correction.subject === subject)
    .map((correction) => {
      const words = {
        before: inLanguage(correction, 'before', language),
        after: inLanguage(correction, 'after', language),
      };
      const { id, date, kind } = correction;
      const day = { date: formatDate(date, language) };
      return {
        date,
        title: fillWords(translate(language, `history.note.${kind}`), day),
        text: fillWords(translate(language, `history.note.was.${kind}`), words),
        address: `${addressOf('corrections', language)}#correction-${id}`,
      };
    });
}

/** Where what was corrected stands: a page, a claim or a figure. */
function addressOfSubject(subject: string, language: Language): string {
  if (subject.startsWith('/')) {
    const route = ROUTES.find((candidate) => pathOf(candidate, 'vi') === subject);
    return route === undefined ? withBase(subject) : addressOf(route, language);
  }
  const observation = findById(dataset.observations, subject);
  if (observation !== undefined)
    return addressOfFigure({ kind: 'observation', row: observation }, language);
  const derived = findById(dataset.derived, subject);
  if (derived !== undefined) return addressOfFigure({ kind: 'derived', row: derived }, language);
  return `${addressOf('checks', language)}#${subject}`;
}
