import { namePeriod } from '../charts/kit/names.ts';
import { inLanguage, type Dataset, type Language, type Province } from '../domain/dataset.ts';
import { listReportPeriods, type Figured } from '../domain/figure-lookup.ts';
import { foldText } from '../domain/fold-text.ts';
import { anchorOfProvince } from '../domain/province-anchor.ts';
import {
  crossesRegions,
  findProvinceFunding,
  findUnitFunding,
  listFormerProvinces,
  type UnitFigure,
} from '../domain/provincial-figures.ts';
import { fillWords } from '../i18n/bindings.ts';
import { joinNames } from '../i18n/format.ts';
import { translate, type TextKey } from '../i18n/translate.ts';
import { addressOf } from './address.ts';
import { linkNumber, markText } from './bind.ts';
import { bindName } from './typography.ts';

/** A unit in use since 1 July 2025. */
type PresentUnit = Dataset['provinces-2025'][number];

/** Names that a province or a unit is found by, each once, as typed in haste. */
export function listSearchNames(place: Province | PresentUnit): readonly string[] {
  const names = [place.name_vi, place.name_en, ...place.aliases.split(';')].map(foldText);
  return [...new Set(names)].filter(Boolean);
}

/** Name of a former province; where the unit that merged it with others took its name, the old one. */
function nameProvince(dataset: Dataset, province: Province, language: Language): string {
  const unit = findUnit(dataset, province.successor);
  const name = bindName(markText(inLanguage(province, 'name', language)));
  const isNamesake = findNamesake(dataset, unit)?.id === province.id;
  return isNamesake ? fill(language, 'provinces.namesake', { name }) : name;
}

/** The former province whose name a unit that merges several took over. */
function findNamesake(dataset: Dataset, unit: PresentUnit): Province | undefined {
  const members = listFormerProvinces(dataset, unit.id);
  return members.length === 1
    ? undefined
    : members.find(({ name_vi: name }) => name === unit.name_vi);
}

/** The provinces for which there is a figure of their own in any of the reports. */
export function listProvincesWithFigure(dataset: Dataset): readonly Province[] {
  const periods = listReportPeriods(dataset);
  return dataset.provinces.filter(({ id }) =>
    periods.some((period) => findProvinceFunding(dataset, id, period) !== undefined),
  );
}

/** What is known of a province or a unit, as HTML. */
interface PlaceText {
  /** Its money by report, or that there is none. */
  readonly money: string;
  /** Where it belongs, and what that means for its figures. */
  readonly place: string;
}

/** What is known of a former province: its money by report, its region, what it is part of now. */
export function describeProvince(
  dataset: Dataset,
  province: Province,
  language: Language,
): PlaceText {
  const values = listReportPeriods(dataset).map((period) => {
    const figured = findProvinceFunding(dataset, province.id, period);
    return { period, value: showMoney(figured, language) };
  });
  const region = linkRegion(dataset, province.region, language);
  return {
    money: sayMoney(dataset, values, language),
    place: [
      fill(language, 'provinces.region', { region }),
      ...noteRegion(province, language),
      saySuccessor(dataset, province, language),
    ].join(' '),
  };
}

/** What is known of a present unit: its money by report or why there is none, what it is made of. */
export function describeUnit(dataset: Dataset, unit: PresentUnit, language: Language): PlaceText {
  const values = listReportPeriods(dataset).map((period) => {
    const figure = findUnitFunding(dataset, unit.id, period);
    return { period, value: showUnitFigure(dataset, unit, figure, language) };
  });
  return {
    money: sayMoney(dataset, values, language),
    place: [sayMembers(dataset, unit, language), ...noteNamesake(dataset, unit, language)].join(
      ' ',
    ),
  };
}

/** One sentence on the money of all reports; periods of which the same is to be said share it. */
function sayMoney(
  dataset: Dataset,
  values: readonly { readonly period: string; readonly value: string }[],
  language: Language,
): string {
  const different = [...new Set(values.map(({ value }) => value))];
  const parts = different.map((value) => {
    const periods = values
      .filter((one) => one.value === value)
      .map(({ period }) => markText(namePeriod(dataset, period, language)));
    return fill(language, 'provinces.money.period', {
      period: joinNames(periods, language),
      value,
    });
  });
  return fill(language, 'provinces.money', { periods: parts.join('; ') });
}

function showMoney(figured: Figured | undefined, language: Language): string {
  return figured === undefined
    ? markText(translate(language, 'provinces.not-published'))
    : linkNumber(figured, language);
}

function showUnitFigure(
  dataset: Dataset,
  unit: PresentUnit,
  figure: UnitFigure,
  language: Language,
): string {
  const isAlone = listFormerProvinces(dataset, unit.id).length === 1;
  if (figure.kind === 'unknown') {
    if (isAlone) return showMoney(undefined, language);
    const missing = linkProvinces(dataset, figure.missing, language);
    return fill(language, 'provinces.unit.unknown', { missing });
  }
  const former = linkProvinces(dataset, listFormerProvinces(dataset, unit.id), language);
  const value = showMoney(figure.figured, language);
  if (figure.kind === 'printed') return value;
  return figure.kind === 'exact'
    ? fill(language, 'provinces.unit.exact', { value, former })
    : fill(language, 'provinces.unit.summed', { value });
}

function sayMembers(dataset: Dataset, unit: PresentUnit, language: Language): string {
  const former = listFormerProvinces(dataset, unit.id);
  const regionOf = ({ region }: Province) => linkRegion(dataset, region, language);
  if (crossesRegions(dataset, unit.id)) {
    const members = former.map((province) =>
      fill(language, 'provinces.unit.member', {
        name: linkProvince(dataset, province, language),
        region: regionOf(province),
      }),
    );
    return fill(language, 'provinces.unit.regions', { former: joinNames(members, language) });
  }
  const [first] = former;
  return fill(
    language,
    former.length === 1 ? 'provinces.unit.alone' : 'provinces.unit.one-region',
    {
      former: linkProvinces(dataset, former, language),
      region: first === undefined ? '' : regionOf(first),
    },
  );
}

/** What may be confused where a unit took over the name of one of its former provinces. */
function noteNamesake(dataset: Dataset, unit: PresentUnit, language: Language): readonly string[] {
  const namesake = findNamesake(dataset, unit);
  if (namesake === undefined) return [];
  const hasFigure = listReportPeriods(dataset).some((period) =>
    findProvinceFunding(dataset, namesake.id, period),
  );
  // Where there is no figure, none can be confused with another.
  if (!hasFigure) return [];
  const former = nameProvince(dataset, namesake, language);
  const name = bindName(markText(inLanguage(unit, 'name', language)));
  return [fill(language, 'provinces.unit.namesake', { former, name })];
}

function saySuccessor(dataset: Dataset, province: Province, language: Language): string {
  const { id, ...names } = findUnit(dataset, province.successor);
  const fellows = listFormerProvinces(dataset, id).filter((fellow) => fellow.id !== province.id);
  const unit = linkAnchor(id, bindName(markText(inLanguage(names, 'name', language))));
  return fellows.length === 0
    ? fill(language, 'provinces.unmerged', { unit })
    : fill(language, 'provinces.merged', {
        unit,
        fellows: linkProvinces(dataset, fellows, language),
      });
}

/** The province that the reports and the official division of the time place differently. */
const BINH_THUAN = 'VN-40';

function noteRegion({ id }: Province, language: Language): readonly string[] {
  return id === BINH_THUAN ? [markText(translate(language, 'region.binh-thuan'))] : [];
}

function linkProvinces(
  dataset: Dataset,
  provinces: readonly Province[],
  language: Language,
): string {
  return joinNames(
    provinces.map((province) => linkProvince(dataset, province, language)),
    language,
  );
}

function linkProvince(dataset: Dataset, province: Province, language: Language): string {
  return linkAnchor(anchorOfProvince(province), nameProvince(dataset, province, language));
}

function linkRegion(dataset: Dataset, code: string, language: Language): string {
  const region = dataset.regions.find(({ id }) => id === code);
  if (region === undefined) throw new Error(`no region “${code}”`);
  const address = addressOf('region', language, region[`slug_${language}`]);
  return `<a href="${address}">${markText(inLanguage(region, 'name', language))}</a>`;
}

function linkAnchor(anchor: string, name: string): string {
  return `<a href="#${anchor}">${name}</a>`;
}

function findUnit(dataset: Dataset, id: string): PresentUnit {
  const unit = dataset['provinces-2025'].find((candidate) => candidate.id === id);
  if (unit === undefined) throw new Error(`no unit “${id}” among those since 1 July 2025`);
  return unit;
}

/** A text with HTML in place of its words. */
function fill(language: Language, key: TextKey, words: Readonly<Record<string, string>>): string {
  return fillWords(markText(translate(language, key)), words);
}
