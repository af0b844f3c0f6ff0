import { drawMeans } from '../kit/draw-means.ts';
import { defineFigure } from '../kit/figure.ts';
import { regionsOf, selectMeans, tabulateMeans, type MeanRow } from '../kit/mean-rows.ts';
import { nameGeography } from '../kit/names.ts';

/** Mean per province by the ten-year report, all of it computed. */
export default defineFigure<MeanRow>({
  id: 'mean-per-province-2013-2022',
  select: (dataset) => selectMeans(dataset, '2013/2022'),
  titleKey: () => 'figure.mean-per-province-2013-2022.title.plain',
  bind: (rows, { dataset, language }) => {
    const regions = regionsOf(rows);
    const [highest, lowest] = [regions[0], regions.at(-1)];
    return {
      highest: nameGeography(dataset, highest?.geography ?? '', language),
      lowest: nameGeography(dataset, lowest?.geography ?? '', language),
      'highest-value': { figure: highest?.mean.row.id ?? '' },
      'lowest-value': { figure: lowest?.mean.row.id ?? '' },
    };
  },
  draw: drawMeans,
  tabulate: tabulateMeans,
});
