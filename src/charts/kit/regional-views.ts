import type { Dataset, Language } from '../../domain/dataset.ts';
import { listReportPeriods } from '../../domain/figure-lookup.ts';
import type { View } from './figure.ts';
import { namePeriod } from './names.ts';

/** A view for each period with money by region; its id is the period with a hyphen. */
export function listPeriodViews(dataset: Dataset, language: Language): readonly View[] {
  return listReportPeriods(dataset).map((period) => ({
    id: period.replace('/', '-'),
    name: namePeriod(dataset, period, language),
    period,
  }));
}

/** The period of such a view. */
export function periodOfView(view: string): string {
  return view.replace('-', '/');
}
