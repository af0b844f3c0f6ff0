import { dataset } from '../catalogue/dataset.ts';
import { regionsByFunding } from '../catalogue/regional-figures.ts';
import { TABLE_NAMES } from '../distributions/schema/tables.ts';
import { inLanguage, type Language } from '../domain/dataset.ts';
import type { Bindings } from '../i18n/bindings.ts';
import type { Route } from '../i18n/routes.ts';
import { listProvincesWithFigure } from './province-text.ts';
import { countRows } from './table-entry.ts';
import { bindTypingErrors } from './typing-errors.ts';

/** What a page of prose names beside figures: names and counts of its own. */
export function bindPage(route: Route, language: Language): Bindings {
  if (route === 'method') return bindTypingErrors();
  if (route === 'regions') {
    const [highest] = regionsByFunding;
    return { highest: highest === undefined ? '' : inLanguage(highest, 'name', language) };
  }
  if (route === 'provinces') {
    const { length: count } = listProvincesWithFigure(dataset);
    return { named: { count, address: '#with-figure' } };
  }
  if (route === 'data') {
    return {
      observations: { count: dataset.observations.length, address: '#observations' },
      derived: { count: dataset.derived.length, address: '#derived' },
      claims: { count: dataset.claims.length, address: '#claims' },
      rows: { count: countRows(), address: '#index' },
      tables: { count: TABLE_NAMES.length, address: '#index' },
    };
  }
  return {};
}
