import { OUTSIDE_REGIONS, type Dataset } from '../../domain/dataset.ts';
import { findFigured, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import { drawBars } from '../kit/draw-bars.ts';
import { defineFigure } from '../kit/figure.ts';
import { nameGeography } from '../kit/names.ts';

interface Row {
  readonly geography: string;
  readonly difference: Figured;
  readonly longer: Figured;
  readonly shorter: Figured;
}

/** By how much the longer report exceeds the shorter one inside it, region by region. */
export default defineFigure<Row>({
  id: 'report-difference',
  select: selectRows,
  finding: (rows, { highlight }) =>
    rows.some(({ geography }) => geography === highlight) ? 'title.region' : 'title',
  bind: (rows, { dataset, language, highlight }) => {
    const told = rows.find(({ geography }) => geography === highlight) ?? rows[0];
    return {
      region: nameGeography(dataset, told?.geography ?? '', language),
      value: { figure: told?.difference.row.id ?? '' },
    };
  },
  draw: (rows, context) => {
    const { dataset, language, highlight } = context;
    const minus = translate(language, 'figure.report-difference.less');
    return drawBars(
      rows.map(({ geography, difference, longer, shorter }) => {
        const [from, less] = [longer, shorter].map((figured) =>
          formatFigured(figured, dataset, language, 'value'),
        );
        return {
          name: nameGeography(dataset, geography, language),
          detail: '',
          isRemainder: geography === OUTSIDE_REGIONS,
          isLit: highlight === '' || highlight === geography,
          bars: [
            {
              figured: difference,
              form: 'hollow' as const,
              beside: `${from ?? ''} ${minus} ${less ?? ''}`,
              tag: '',
            },
          ],
        };
      }),
      { unit: translate(language, 'figure.report-difference.axis'), sign: '' },
      context,
    );
  },
  tabulate: (rows, { dataset, language }) => ({
    columns: [
      translate(language, 'figure.column-region'),
      ...(['longer', 'shorter', 'difference'] as const).map((column) =>
        translate(language, `figure.report-difference.column-${column}`),
      ),
    ],
    rows: rows.map(({ geography, difference, longer, shorter }) => [
      nameGeography(dataset, geography, language),
      longer,
      shorter,
      difference,
    ]),
  }),
});

/** Regions from the largest difference down, then what belongs to none. */
function selectRows(dataset: Dataset): readonly Row[] {
  const regions = new Set([...dataset.regions.map(({ id }) => id), OUTSIDE_REGIONS]);
  const order = ({ geography, difference }: Row) =>
    geography === OUTSIDE_REGIONS ? -Infinity : Math.abs(valueOf(difference));
  return dataset.derived
    .filter(
      ({ indicator, geography }) => indicator === 'funding-difference' && regions.has(geography),
    )
    .map((row) => {
      const [longer = '', shorter = ''] = row.inputs.split(' ');
      return {
        geography: row.geography,
        difference: { kind: 'derived' as const, row },
        longer: findFigured(dataset, longer),
        shorter: findFigured(dataset, shorter),
      };
    })
    .toSorted((a, b) => order(b) - order(a));
}
