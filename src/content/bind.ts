import { dataset } from '../catalogue/dataset.ts';
import type { Language } from '../domain/dataset.ts';
import { findFigured, type Figured } from '../domain/figure-lookup.ts';
import type { Bindings, Count } from '../i18n/bindings.ts';
import { escapeXml } from '../charts/kit/escape-xml.ts';
import { formatNumber } from '../i18n/format.ts';
import { formatFigured, type QuantityForm } from '../i18n/quantity.ts';
import { addressOfFigure } from './address.ts';

const PLACEHOLDER = /\{\{([a-z0-9-]+)(?: (full|value|bare))?\}\}/g;
/** Years of the programme and spans of them: period labels, which need no provenance. */
const PERIOD =
  /(?<![\d.,/])\b(?:(?:\d{1,2}\/){1,2}|\d{1,2} [A-Z][a-z]+ )?20[12]\d(?:–20[12]\d)?\b(?![/\d])/g;
/** `1288/QĐ-TTg`, `45/2012/NĐ-CP`, `104/2016/QH13`, `54-KL/TW`. */
const LEGAL_ACT = /\b\d+(?:\/(?:\d{4}\/)?|-)[A-ZĐ][A-ZĐa-z]*\d*(?:[-/][A-ZĐ][A-ZĐa-z]*)*/g;
/** A part of a document by its number. */
const PART =
  /(?<!\p{L}|(?:danh|hạng|chuyên) )(?:Phụ lục|Biểu đồ|Dự thảo|Điều|mục|Appendix|Chart|Draft|Article|sections?) \d+(?!\p{L})/giu;

/** Binds a text to the dataset as HTML: every number a link to its permanent address. */
export function bindHtml(text: string, language: Language, bindings: Bindings = {}): string {
  return splitPlaceholders(text, bindings)
    .map((part) => {
      if (typeof part === 'string') return markPeriods(escapeXml(part));
      if ('words' in part) return markPeriods(escapeXml(part.words));
      if ('count' in part) return linkCount(part, language);
      return linkNumber(part.figured, language, part.form);
    })
    .join('');
}

/** The same without links, for titles, descriptions and names of charts. */
export function bindText(text: string, language: Language, bindings: Bindings = {}): string {
  return splitPlaceholders(text, bindings)
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('words' in part) return part.words;
      if ('count' in part) return formatNumber(part.count, 0, language);
      return formatFigured(part.figured, dataset, language, part.form);
    })
    .join('');
}

/** The figures and counts that the placeholders of a text stand for. */
export function listBound(text: string, bindings: Bindings = {}): readonly (Figured | Count)[] {
  return splitPlaceholders(text, bindings).flatMap((part) => {
    if (typeof part === 'string' || 'words' in part) return [];
    return 'count' in part ? part : part.figured;
  });
}

/** A number as a link to where it comes from. Dotted: printed; dashed (`d`): computed by us. */
export function linkNumber(
  figured: Figured,
  language: Language,
  form: QuantityForm = 'full',
  finer = 0,
): string {
  const kind = figured.kind === 'observation' ? 'n' : 'n d';
  const text = escapeXml(formatFigured(figured, dataset, language, form, finer));
  return `<a class="${kind}" href="${addressOfFigure(figured, language)}">${text}</a>`;
}

function linkCount({ count, address }: Count, language: Language): string {
  return `<a class="n d" href="${address}">${formatNumber(count, 0, language)}</a>`;
}

/** A text as HTML: escaped, with its periods and legal acts marked. */
export function markText(text: string): string {
  return markPeriods(escapeXml(text));
}

/** Wraps numbers of legal acts, of parts of documents, and periods: the digits that are no figures. */
function markPeriods(html: string): string {
  return html
    .replaceAll(LEGAL_ACT, '<cite>$&</cite>')
    .split(/(<cite>.*?<\/cite>)/)
    .map((part) =>
      part.startsWith('<cite>')
        ? part
        : part
            .replaceAll(PERIOD, '<span class="y">$&</span>')
            .replaceAll(PART, '<span class="y">$&</span>'),
    )
    .join('');
}

type Part =
  | string
  | { readonly words: string }
  | { readonly figured: Figured; readonly form: QuantityForm }
  | Count;

function splitPlaceholders(text: string, bindings: Bindings): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [whole, name = '', form = 'full'] = match;
    parts.push(text.slice(end, match.index));
    end = match.index + whole.length;
    const bound = bindings[name];
    if (typeof bound === 'string') parts.push({ words: bound });
    else if (bound !== undefined && 'count' in bound) parts.push(bound);
    else {
      const id = bound?.figure ?? name;
      parts.push({ figured: findFigured(dataset, id), form: form as QuantityForm });
    }
  }
  parts.push(text.slice(end));
  if (parts.some((part) => typeof part === 'string' && part.includes('{{'))) {
    throw new Error(`a placeholder is malformed in: ${text}`);
  }
  return parts;
}
