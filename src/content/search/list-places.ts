import { dataset } from '../../catalogue/dataset.ts';
import { inLanguage, type Language, type Province } from '../../domain/dataset.ts';
import { anchorOfProvince } from '../../domain/province-anchor.ts';
import { listFormerProvinces } from '../../domain/provincial-figures.ts';
import type { SearchEntry } from '../../domain/search/search-entry.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { joinNames } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import { addressOf } from '../address.ts';
import { toPlainText } from '../plain-text.ts';
import { regionHeadline } from '../region-text.ts';
import { otherThan } from './list-pages.ts';

/** The regions of the reports, each with the finding about it. */
export function listRegions(language: Language): readonly SearchEntry[] {
  return dataset.regions.map((region) => ({
    kind: 'region',
    address: addressOf('region', language, region[`slug_${language}`]),
    title: inLanguage(region, 'name', language),
    text: toPlainText(regionHeadline(region, language)),
    names: [inLanguage(region, 'name', otherThan(language))],
  }));
}

/** The units in use since 1 July 2025 and the provinces before, on the page of provinces. */
export function listProvinces(language: Language): readonly SearchEntry[] {
  const page = addressOf('provinces', language);
  const say = (key: 'search.unit' | 'search.province', words: Readonly<Record<string, string>>) =>
    fillWords(translate(language, key), words);
  const units = dataset['provinces-2025'].map((unit) => ({
    kind: 'unit' as const,
    address: `${page}#${unit.id}`,
    title: inLanguage(unit, 'name', language),
    text: say('search.unit', { former: nameAll(listFormerProvinces(dataset, unit.id), language) }),
    names: namesOf(unit, language),
  }));
  const provinces = dataset.provinces.map((province) => ({
    kind: 'province' as const,
    address: `${page}#${anchorOfProvince(province)}`,
    title: inLanguage(province, 'name', language),
    text: say('search.province', {
      region: nameOf(dataset.regions, province.region, language),
      unit: nameOf(dataset['provinces-2025'], province.successor, language),
    }),
    names: namesOf(province, language),
  }));
  return [...units, ...provinces];
}

function nameAll(provinces: readonly Province[], language: Language): string {
  return joinNames(
    provinces.map((province) => inLanguage(province, 'name', language)),
    language,
  );
}

/** Its name in the other language and its short forms. */
function namesOf(
  place: Pick<Province, 'name_vi' | 'name_en' | 'aliases'>,
  language: Language,
): readonly string[] {
  const other = inLanguage(place, 'name', otherThan(language));
  return [other, ...place.aliases.split(';')].filter((name) => name !== '');
}

function nameOf(
  places: readonly { readonly id: string; readonly name_vi: string; readonly name_en: string }[],
  id: string,
  language: Language,
): string {
  const found = places.find((place) => place.id === id);
  if (found === undefined) throw new Error(`no place “${id}”`);
  return inLanguage(found, 'name', language);
}
