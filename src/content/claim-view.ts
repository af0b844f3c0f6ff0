import { dataset } from '../catalogue/dataset.ts';
import { drawNumberLine } from '../charts/kit/number-line.ts';
import { holds } from '../domain/claims/verdict.ts';
import { inLanguage, type Claim, type Language, type Observation } from '../domain/dataset.ts';
import { findFigured } from '../domain/figure-lookup.ts';
import { findById } from '../domain/figure-tables.ts';
import { parseVietnameseNumber } from '../domain/vietnamese-number.ts';
import { isCount } from '../domain/unit.ts';
import { fillWords } from '../i18n/bindings.ts';
import { formatDate, formatNumber, formatUnit } from '../i18n/format.ts';
import { formatFigured } from '../i18n/quantity.ts';
import { translate } from '../i18n/translate.ts';
import { addressOf } from './address.ts';
import { linkNumber, markText } from './bind.ts';
import { termsHtml } from './formula-html.ts';

/** A claim as a reader meets it; all fields but `place`, `verdict` and `weight` are HTML. */
export interface ClaimView {
  /** The statement with the number that the document prints. */
  readonly heading: string;
  /** Short name of the document that states it. */
  readonly document: string;
  readonly place: string;
  readonly placeAddress: string;
  readonly verdict: string;
  readonly weight: string;
  /** What was computed or compared, with its result; empty where nothing could be. */
  readonly formula: string;
  /** Which value would make the statement hold; empty where none was sought. */
  readonly needed: string;
  readonly conclusion: string;
  /** Number line as SVG; empty where two texts or several numbers are compared. */
  readonly numberLine: string;
}

/** Everything that the page of claims says about one of them. */
export function viewClaim(claim: Claim, language: Language): ClaimView {
  const observation = findById(dataset.observations, claim.observation);
  return {
    heading: headingOf(claim, observation, language),
    document: markText(nameDocument(claim, language)),
    place: placeOf(claim, language),
    placeAddress:
      addressOf('source', language, claim.source) +
      (observation === undefined ? '' : `#${observation.id}`),
    verdict: labelOf('verdicts', claim.verdict, language),
    weight: claim.weight === '' ? '' : labelOf('weights', claim.weight, language),
    formula: formulaOf(claim, observation, language),
    needed: neededOf(claim, language),
    conclusion: markText(inLanguage(claim, 'conclusion', language)),
    numberLine: numberLineOf(claim, observation, language),
  };
}

/** The name of a verdict, weight or kind of claim. Throws where the code list has none. */
export function labelOf(
  list: 'verdicts' | 'weights' | 'claim-kinds',
  code: string,
  language: Language,
): string {
  const found = dataset[list].find(({ id }) => id === code);
  if (found === undefined) throw new Error(`no ${code} in ${list}`);
  return inLanguage(found, 'label', language);
}

function headingOf(claim: Claim, observation: Observation | undefined, language: Language): string {
  const words = inLanguage(claim, 'statement', language).replace(/\.$/, '');
  if (observation !== undefined) {
    const number = linkNumber({ kind: 'observation', row: observation }, language);
    return `${markText(words)}: ${number}`;
  }
  return typeof claim.stated === 'string'
    ? `${markText(words)}: ${textHtml(claim.stated, language)}`
    : markText(words);
}

function nameDocument({ source }: Claim, language: Language): string {
  const document = dataset.sources.find(({ id }) => id === source);
  return document === undefined ? source : inLanguage(document, 'short', language);
}

function placeOf(claim: Claim, language: Language): string {
  const line = fillWords(translate(language, 'observation.line'), { line: String(claim.line) });
  return `${nameDocument(claim, language)}, ${line}`;
}

/** The date or number of an act, marked as such. */
function textHtml(text: string, language: Language): string {
  return /^\d{4}-/.test(text)
    ? `<time datetime="${text}">${formatDate(text, language)}</time>`
    : `<cite>${text}</cite>`;
}

function formulaOf(claim: Claim, observation: Observation | undefined, language: Language): string {
  if (typeof claim.recomputed === 'string') return textHtml(claim.recomputed, language);
  if (claim.formula === '') return '';
  // What words such as “nearly” say may hang on a decimal that the value usually goes without.
  const terms = termsHtml(claim.formula, language, claim.kind === 'wording' ? 1 : 0);
  if (/[<>≤≥=≈]/.test(claim.formula)) {
    const outcome = holds(claim.verdict) ? 'checks.true' : 'checks.false';
    return `${terms}: <b>${translate(language, outcome)}</b>`;
  }
  if (claim.recomputed === null) return terms;
  const decimals = decimalsFor(claim.recomputed, observation);
  const result = formatNumber(claim.recomputed, decimals, language) + unitOf(claim, language);
  return `${terms} = <b>${result}</b>`;
}

/** One decimal more than the document prints, where the result has it. */
function decimalsFor(value: number, observation: Observation | undefined): number {
  const parse = parseVietnameseNumber(observation?.read_as ?? '');
  const printed = parse.ok ? parse.number.decimals : 0;
  const isExact = Math.abs(value * 10 ** printed - Math.round(value * 10 ** printed)) < 1e-6;
  return isExact ? printed : printed + 1;
}

function unitOf({ unit }: Claim, language: Language): string {
  const found = dataset.units.find(({ id }) => id === unit);
  return found === undefined ? '' : formatUnit(found, language);
}

function neededOf(claim: Claim, language: Language): string {
  // Of two places that differ, which one errs is not for arithmetic to say.
  if (claim.needed === null || claim.kind === 'equal') return '';
  const input = findFigured(dataset, claim.needed_input);
  const unit = dataset.units.find(({ id }) => id === input.row.unit);
  if (unit !== undefined && isCount(unit) && !Number.isInteger(claim.needed)) return '';
  const usual = dataset.indicators.find(({ id }) => id === input.row.indicator);
  const decimals = (usual?.decimals ?? 0) + 1;
  const rounded = Number(claim.needed.toFixed(Math.min(decimals, 2)));
  const value = formatNumber(
    rounded,
    Number.isInteger(rounded) ? 0 : Math.min(decimals, 2),
    language,
  );
  return fillWords(translate(language, 'checks.needed'), {
    input: linkNumber(input, language),
    value: `<b>${value}${unit === undefined ? '' : formatUnit(unit, language)}</b>`,
  });
}

function numberLineOf(
  claim: Claim,
  observation: Observation | undefined,
  language: Language,
): string {
  const { recomputed, lower, upper, stated } = claim;
  if (observation === undefined || lower === null || upper === null) return '';
  if (typeof recomputed !== 'number' || typeof stated !== 'number') return '';
  // Two exact counts that are equal leave nothing to see.
  if (lower === upper && observation.lower === observation.upper && recomputed === stated)
    return '';
  const factor = observation.value === null ? 1 : stated / observation.value;
  const convert = (bound: number | null) => (bound ?? observation.value ?? 0) * factor;
  const printed = formatFigured(
    { kind: 'observation', row: observation },
    dataset,
    language,
    'value',
  );
  const ours = formatNumber(recomputed, decimalsFor(recomputed, observation), language);
  const words = {
    printed: fillWords(translate(language, 'checks.printed'), { value: printed }),
    ours: fillWords(translate(language, 'checks.ours'), { value: ours }),
  };
  return drawNumberLine(
    {
      interval: { lower: convert(observation.lower), upper: convert(observation.upper) },
      value: stated,
      label: words.printed,
    },
    { interval: { lower, upper }, value: recomputed, label: words.ours },
    `${words.printed}; ${words.ours}`,
    language,
  );
}
