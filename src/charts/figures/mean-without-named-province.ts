import type { Dataset } from '../../domain/dataset.ts';
import { findComputed, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { listNamedAmounts } from '../../domain/provincial-figures.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { translate } from '../../i18n/translate.ts';
import { drawDots } from '../kit/draw-dots.ts';
import { defineFigure, NOT_COMPUTABLE, type DrawContext } from '../kit/figure.ts';
import { regionsOf, selectMeans } from '../kit/mean-rows.ts';
import { nameGeography } from '../kit/names.ts';
import { COLOR } from '../kit/theme.ts';
import { isTold } from '../kit/told-reports.ts';

interface Row {
  readonly geography: string;
  readonly mean: Figured;
  /** Undefined where the report names no province of the region, or several. */
  readonly without: Figured | undefined;
  /** Code of the province left out; empty where none is. */
  readonly named: string;
  /** How many provinces of the region the report gives a figure for. */
  readonly namedCount: number;
}

const INDICATOR = 'funding-per-province-without-named';

/** How far one province moves the mean of its region. */
export default defineFigure<Row>({
  id: 'mean-without-named-province',
  select: selectRows,
  bind: (rows, { dataset, language, highlight }) => {
    const lit = rows.find(({ geography, named }) => geography === highlight && named !== '');
    const most = lit ?? rows.toSorted((a, b) => shiftOf(b) - shiftOf(a))[0];
    return {
      region: nameGeography(dataset, most?.geography ?? '', language),
      province: nameGeography(dataset, most?.named ?? '', language),
      with: { figure: most?.mean.row.id ?? '' },
      without: { figure: most?.without?.row.id ?? '' },
    };
  },
  draw: (rows, context) =>
    drawDots(
      {
        rows: rows.map((row) => toDotRow(row, context)),
        references: [],
        axis: { unit: translate(context.language, 'figure.mean-per-province.axis'), sign: '' },
      },
      context,
    ),
  tabulate: (rows, { dataset, language }) => ({
    columns: [
      translate(language, 'figure.column-region'),
      ...(['mean', 'without', 'named'] as const).map((column) =>
        translate(language, `figure.mean-without-named-province.column-${column}`),
      ),
    ],
    rows: rows.map((row) => [
      nameGeography(dataset, row.geography, language),
      row.mean,
      row.without ?? NOT_COMPUTABLE,
      row.named === '' ? nameLack(row, language) : nameGeography(dataset, row.named, language),
    ]),
  }),
});

/** The period for which one of the reports that are told together names provinces. */
function selectRows(dataset: Dataset): readonly Row[] {
  const own = dataset.derived.filter(({ indicator }) => indicator === INDICATOR);
  const period = own.find((row) => isTold(row.period))?.period ?? '';
  return regionsOf(selectMeans(dataset, period)).map(({ geography, mean }) => {
    const without = findComputed(dataset, { indicator: INDICATOR, geography, period });
    const named = findNamedProvince(dataset, without);
    const namedCount = listNamedAmounts(dataset, geography, period).length;
    return { geography, mean, without, named, namedCount };
  });
}

/** Why there is no mean without a province. */
function nameLack({ namedCount }: Row, language: DrawContext['language']): string {
  return translate(
    language,
    namedCount === 0
      ? 'figure.mean-without-named-province.names-none'
      : 'figure.mean-without-named-province.names-several',
  );
}

/** The province that the formula of a mean leaves out. */
function findNamedProvince(dataset: Dataset, without: Figured | undefined): string {
  const inputs = without?.kind === 'derived' ? without.row.inputs.split(' ') : [];
  const provinces = new Set(dataset.provinces.map(({ id }) => id));
  const named = dataset.observations.find(
    ({ id, geography }) => inputs.includes(id) && provinces.has(geography),
  );
  return named?.geography ?? '';
}

function shiftOf({ mean, without }: Row): number {
  return without === undefined ? 0 : Math.abs(valueOf(mean) - valueOf(without));
}

function toDotRow(row: Row, context: DrawContext) {
  const { geography, mean, without, named } = row;
  const { dataset, language, highlight } = context;
  const isLit = highlight === '' || highlight === geography;
  const color = isLit ? COLOR.public : COLOR.mark;
  const words = fillWords(translate(language, 'figure.mean-without-named-province.without'), {
    province: nameGeography(dataset, named, language),
  });
  return {
    name: nameGeography(dataset, geography, language),
    detail: without === undefined ? nameLack(row, language) : words,
    isLit: highlight === geography,
    isJoined: without !== undefined,
    dots: [
      {
        figured: mean,
        form: mean.kind === 'observation' ? ('solid' as const) : ('hollow' as const),
        color,
        label: translate(language, 'figure.mean-without-named-province.all'),
      },
      ...(without === undefined
        ? []
        : [
            {
              figured: without,
              form: 'small' as const,
              color,
              label: words,
              step: 2,
            },
          ]),
    ],
  };
}
