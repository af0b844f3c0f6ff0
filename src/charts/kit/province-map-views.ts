import type { Dataset, Language } from '../../domain/dataset.ts';
import { listReportPeriods } from '../../domain/figure-lookup.ts';
import { findProvinceFunding } from '../../domain/provincial-figures.ts';
import { translate } from '../../i18n/translate.ts';
import type { View } from './figure.ts';
import { namePeriod } from './names.ts';
import { listPeriodViews, periodOfView } from './regional-views.ts';

const EACH = 'each-';
const UNITS = 'units';

/** What a view of the map shows: means of regions, each province, or the units of today. */
export interface Shown {
  readonly kind: 'regions' | 'each' | 'units';
  readonly period: string;
}

/**
 * A view for each period by region; one more for each period in which every province has a figure;
 * and the units in use since 1 July 2025.
 */
export function listMapViews(dataset: Dataset, language: Language): readonly View[] {
  const name = (key: 'each' | 'units', period: string) =>
    translate(language, `figure.mean-per-province-map.${key}.name`).replace(
      '{{period}}',
      namePeriod(dataset, period, language),
    );
  const each = listReportPeriods(dataset)
    .filter((period) =>
      dataset.provinces.every(({ id }) => findProvinceFunding(dataset, id, period) !== undefined),
    )
    .map((period) => ({ id: EACH + period.replace('/', '-'), name: name('each', period), period }));
  return [
    ...listPeriodViews(dataset, language),
    ...each,
    { id: UNITS, name: name('units', ''), period: undefined },
  ].map(({ period, ...view }) => (period === undefined ? view : { ...view, period }));
}

/** What the colours of a view stand for, by its id. */
export function kindOfMapView(view: string): Shown['kind'] {
  if (view === UNITS) return 'units';
  return view.startsWith(EACH) ? 'each' : 'regions';
}

/** What a view shows, by its id. The units have the money of the first report. */
export function readMapView(dataset: Dataset, view: string): Shown {
  const kind = kindOfMapView(view);
  if (kind === 'units') return { kind, period: listReportPeriods(dataset)[0] ?? '' };
  return { kind, period: periodOfView(kind === 'each' ? view.slice(EACH.length) : view) };
}
