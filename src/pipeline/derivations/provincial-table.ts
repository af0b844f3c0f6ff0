import type { Observation, Province } from '../../domain/dataset.ts';
import { countYears, parsePeriod } from '../../domain/period.ts';
import { indexFigures, type FigureIndex } from '../figure-index.ts';
import { nameDerived, type DerivationContext } from './definition.ts';
import { tabulateRegions } from './regional-table.ts';

/** Money of a province over the period of a report, from whichever source gives it. */
export interface ProvincialAmount {
  readonly province: Province;
  /** Id to compute with: of the printed amount in the usual unit, else of the value computed. */
  readonly id: string;
  /** What a document prints, in the usual unit of money where one does. */
  readonly printed: Observation | undefined;
  /** Whether it is printed in another unit only, so that pages need it converted. */
  readonly needsConversion: boolean;
  /** Figures by year, by level of government or by both that add up to it; empty where none do. */
  readonly parts: readonly Observation[];
}

/** What the sources say of the money of provinces over the period of one report. */
export interface ProvincialInputs {
  readonly period: string;
  /** The report that has the money of the regions for this period; ids are named after it. */
  readonly report: DerivationContext;
  /** Only provinces with an amount, in the order of the code list. */
  readonly provinces: readonly ProvincialAmount[];
}

const LEVELS = ['central', 'local'];

/**
 * The periods for which some report gives the money of every region, with the money of each province
 * that any source gives: as printed, or in parts of which none is missing.
 */
export function tabulateProvinces(
  contexts: readonly DerivationContext[],
): readonly ProvincialInputs[] {
  const reports = contexts.flatMap((report) =>
    tabulateRegions(report).map(({ period }) => ({ report, period })),
  );
  const whole = indexFigures(contexts.flatMap(({ figures }) => listFunding(figures)));
  const usual = indexUsual(contexts);
  return [...Map.groupBy(reports, ({ period }) => period).values()].flatMap(([first]) => {
    if (first === undefined) return [];
    const { report, period } = first;
    const years = listYears(period);
    // Most sources and provinces have no figure at all: nothing has to be looked for in every year
    // and level.
    const isWithin = (row: Observation) => row.period === period || years.includes(row.period);
    const named = new Set(whole.all.filter(isWithin).map(({ geography }) => geography));
    const telling = contexts.filter(({ figures }) => listFunding(figures).some(isWithin));
    const places = [...orderSources(telling, period), whole];
    const provinces = report.provinces.flatMap((province): readonly ProvincialAmount[] => {
      if (!named.has(province.id)) return [];
      const key = { indicator: 'funding', geography: province.id, period, category: '' };
      const inUsual = usual.find(key);
      const printed = inUsual ?? whole.find(key);
      const parts = findParts(places, province.id, period, years);
      if (printed === undefined && parts.length === 0) return [];
      const id = inUsual?.id ?? nameDerived(report.prefix, period, 'funding', province.id);
      const needsConversion = printed !== undefined && inUsual === undefined;
      return [{ province, id, printed, needsConversion, parts }];
    });
    return [{ period, report, provinces }];
  });
}

/** The money of all sources that is in the unit in which pages show it. */
export function indexUsual(contexts: readonly DerivationContext[]): FigureIndex {
  return indexFigures(
    contexts.flatMap(({ figures, indicators }) => {
      const usual = indicators.find(({ id }) => id === 'funding')?.unit;
      return listFunding(figures).filter(({ unit }) => unit === usual);
    }),
  );
}

function listFunding({ all }: FigureIndex): readonly Observation[] {
  return all.filter(({ indicator }) => indicator === 'funding');
}

/**
 * Where to look for the parts of one amount: in a source about the same period, then in any other.
 * All parts come from one source where one has them all.
 */
function orderSources(
  contexts: readonly DerivationContext[],
  period: string,
): readonly FigureIndex[] {
  const [same, others] = [true, false].map((isSame) =>
    contexts.filter((context) => (context.period === period) === isSame),
  );
  return [...(same ?? []), ...(others ?? [])].map(({ figures }) => figures);
}

/** The fewest figures that make up the money of a province; none where some part is missing. */
function findParts(
  places: readonly FigureIndex[],
  geography: string,
  period: string,
  years: readonly string[],
): readonly Observation[] {
  const ways = places.map(({ find }) => {
    const figure = (when: string, category: string) => {
      const found = find({ indicator: 'funding', geography, period: when, category });
      return found === undefined ? [] : [found];
    };
    const byYear = complete(
      years.map((year) => [
        figure(year, ''),
        complete(LEVELS.map((level) => [figure(year, level)])),
      ]),
    );
    const byLevel = complete(
      LEVELS.map((level) => [
        figure(period, level),
        complete(years.map((year) => [figure(year, level)])),
      ]),
    );
    const found = [byYear, byLevel].filter(({ length }) => length > 0);
    return found.toSorted((a, b) => a.length - b.length)[0] ?? [];
  });
  return ways.find(({ length }) => length > 0) ?? [];
}

/** Every part by the first way that gives it; nothing where one part has no way. */
function complete(parts: readonly (readonly (readonly Observation[])[])[]): readonly Observation[] {
  const found = parts.map((ways) => ways.find(({ length }) => length > 0) ?? []);
  return found.every(({ length }) => length > 0) ? found.flat() : [];
}

/** The years of a period of several; none for a single year or an open start. */
function listYears(period: string): readonly string[] {
  const parsed = parsePeriod(period);
  const count = parsed === null ? null : countYears(parsed);
  if (parsed === null || count === null || count === 1) return [];
  return Array.from({ length: count }, (_, index) => String(parsed.to - count + 1 + index));
}
