import { valueOf } from '../../domain/figure-lookup.ts';
import { drawMeans } from '../kit/draw-means.ts';
import { defineFigure } from '../kit/figure.ts';
import { regionsOf, selectMeans, tabulateMeans, type MeanRow } from '../kit/mean-rows.ts';
import { nameGeography } from '../kit/names.ts';

/** Mean per province by the first report, where four of six are printed. */
export default defineFigure<MeanRow>({
  id: 'mean-per-province-2014-2020',
  select: (dataset) => selectMeans(dataset, '2014/2020'),
  titleKey: (rows) =>
    isLowestUnprinted(rows)
      ? 'figure.mean-per-province-2014-2020.title.below'
      : 'figure.mean-per-province-2014-2020.title.plain',
  bind: (rows, { dataset, language }) => {
    const regions = regionsOf(rows);
    const name = (row: MeanRow | undefined) =>
      nameGeography(dataset, row?.geography ?? '', language);
    return {
      region: name(regions.at(-1)),
      highest: name(regions[0]),
      lowest: name(regions.at(-1)),
    };
  },
  draw: drawMeans,
  tabulate: tabulateMeans,
});

/** Whether the region with the lowest mean is one whose mean the report does not print. */
function isLowestUnprinted(rows: readonly MeanRow[]): boolean {
  const regions = regionsOf(rows);
  const printed = regions.filter(({ mean }) => mean.kind === 'observation');
  const lowest = regions.at(-1);
  return (
    lowest?.mean.kind === 'derived' &&
    printed.every(({ mean }) => valueOf(mean) > valueOf(lowest.mean))
  );
}
