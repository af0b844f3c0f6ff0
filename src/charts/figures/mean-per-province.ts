import { COUNTRY } from '../../domain/dataset.ts';
import { surelyExceeds, valueOf } from '../../domain/figure-lookup.ts';
import { translate } from '../../i18n/translate.ts';
import { drawDots } from '../kit/draw-dots.ts';
import { defineFigure, type DrawContext } from '../kit/figure.ts';
import { nameMeanRow, regionsOf, selectMeans, type MeanRow } from '../kit/mean-rows.ts';
import { nameGeography, namePeriod } from '../kit/names.ts';
import { listPeriodViews, periodOfView } from '../kit/regional-views.ts';
import { sayOverlap } from '../kit/say-overlap.ts';
import { COLOR } from '../kit/theme.ts';

/** Mean per province of each region, and of the country with and without the remainder. */
export default defineFigure<MeanRow>({
  id: 'mean-per-province',
  switch: { by: 'period', list: listPeriodViews },
  select: (dataset, view) => selectMeans(dataset, periodOfView(view)),
  finding: (rows, { highlight }) => {
    const regions = regionsOf(rows);
    if (regions[0]?.geography === highlight) return 'title.region-highest';
    if (regions.some(({ geography }) => geography === highlight)) return 'title.region';
    if (isLowestUnprinted(regions)) return 'title.below';
    return hasCertainEnds(regions) ? 'title.plain' : 'title.close';
  },
  bind: (rows, { dataset, language, highlight, view }) => {
    const regions = regionsOf(rows);
    const lit = regions.find(({ geography }) => geography === highlight);
    const [highest, lowest] = [regions[0], regions.at(-1)];
    const period = periodOfView(view);
    return {
      period: namePeriod(dataset, period, language),
      overlap: sayOverlap(dataset, period, language),
      highest: nameGeography(dataset, highest?.geography ?? '', language),
      lowest: nameGeography(dataset, lowest?.geography ?? '', language),
      'highest-value': { figure: highest?.mean.row.id ?? '' },
      'lowest-value': { figure: lowest?.mean.row.id ?? '' },
      region: nameGeography(dataset, highlight, language),
      'region-value': { figure: lit?.mean.row.id ?? '' },
    };
  },
  draw: (rows, context) => {
    const { language, highlight } = context;
    const regions = regionsOf(rows);
    // The finding speaks of the lowest mean; a page of one region of its own.
    const lit = highlight === '' ? regions.at(-1)?.geography : highlight;
    return drawDots(
      {
        rows: regions.map((row) => toDotRow(row, row.geography === lit, context)),
        references: rows
          .filter(({ geography }) => geography === COUNTRY)
          .toSorted((a, b) => valueOf(b.mean) - valueOf(a.mean))
          .map(({ mean, category }) => ({
            figured: mean,
            label: translate(
              language,
              category === ''
                ? 'figure.mean-per-province.reference-all'
                : 'figure.mean-per-province.reference-six',
            ),
          })),
        axis: { unit: translate(language, 'figure.mean-per-province.axis'), sign: '' },
      },
      context,
    );
  },
  tabulate: (rows, { dataset, language }) => ({
    columns: [
      translate(language, 'figure.column-region'),
      translate(language, 'figure.mean-per-province.column-mean'),
    ],
    rows: rows.map((row) => [nameMeanRow(row, dataset, language), row.mean]),
  }),
});

function toDotRow(row: MeanRow, isLit: boolean, { dataset, language }: DrawContext) {
  return {
    name: nameMeanRow(row, dataset, language),
    detail: '',
    isLit,
    isJoined: false,
    dots: [
      {
        figured: row.mean,
        form: row.mean.kind === 'observation' ? ('solid' as const) : ('hollow' as const),
        color: isLit ? COLOR.public : COLOR.mark,
        label: '',
      },
    ],
  };
}

/** Whether the highest and the lowest mean are so whatever the rounding. */
function hasCertainEnds(regions: readonly MeanRow[]): boolean {
  const [first, second] = regions;
  const [last, other] = [regions.at(-1), regions.at(-2)];
  if (first === undefined || second === undefined || last === undefined || other === undefined)
    return false;
  return surelyExceeds(first.mean, second.mean) && surelyExceeds(other.mean, last.mean);
}

/** Whether a report prints some means and the lowest of all is surely one that it does not print. */
function isLowestUnprinted(regions: readonly MeanRow[]): boolean {
  const printed = regions.filter(({ mean }) => mean.kind === 'observation');
  const lowest = regions.at(-1);
  return (
    printed.length > 0 &&
    lowest?.mean.kind === 'derived' &&
    printed.every(({ mean }) => surelyExceeds(mean, lowest.mean))
  );
}
