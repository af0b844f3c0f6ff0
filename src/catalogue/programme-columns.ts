import { COUNTRY, type Dataset } from '../domain/dataset.ts';
import type { Column } from './measure-coverage.ts';

/** The programmes: as decided for the years to 2020, as drafted and as approved for 2021–2025. */
const PROGRAMME_COLUMNS: readonly Column[] = [
  {
    id: 'decided',
    source: 'decision-1288',
    periods: ['../2020', '../2015', '2016/2020'],
    results: false,
  },
  { id: 'drafted', source: 'submission-2021-2025', periods: ['2021/2025'], results: false },
  { id: 'approved', source: 'report-2014-2020', periods: ['2021/2025'], results: false },
];

/** The programmes known, then any later one of which a source states targets or a draft. */
export function listProgrammeColumns(dataset: Dataset): readonly Column[] {
  const known = new Set(PROGRAMME_COLUMNS.flatMap(({ periods }) => periods));
  const later = dataset.observations.filter(
    ({ status, period, geography }) =>
      geography === COUNTRY &&
      ['target', 'draft'].includes(status) &&
      isSpan(period) &&
      !known.has(period),
  );
  return [
    ...PROGRAMME_COLUMNS,
    ...[...Map.groupBy(later, ({ source }) => source)].flatMap(([source, rows]) =>
      [...new Set(rows.map(({ period }) => period))].map((period) => ({
        ...{ id: period, source, periods: [period], results: false },
      })),
    ),
  ];
}

/** Whether a period is several years: a programme’s, and not one year of its budget. */
function isSpan(period: string): boolean {
  return period.includes('/');
}
