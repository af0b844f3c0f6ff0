import { COUNTRY, inLanguage, type Category, type Dataset } from '../../domain/dataset.ts';
import { findPrinted, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { translate, translateFirst } from '../../i18n/translate.ts';
import { drawBars } from '../kit/draw-bars.ts';
import { defineFigure } from '../kit/figure.ts';

const PERIOD = '2021/2025';
/** What the title is about while it is the largest. */
const TOLD = 'activity-models-machinery';

/** Operating money goes to activities, investment to premises. */
type Part = 'activity' | 'offices';

interface Row {
  readonly part: Part;
  readonly category: Category;
  readonly amount: Figured;
  readonly share: Figured;
}

/** What the draft asked for, by what it was for. What was approved is in no document here. */
export default defineFigure<Row>({
  id: 'drafted-budget-by-activity',
  select: selectRows,
  finding: (rows) =>
    rows.every((row) => valueOf(row.amount) <= valueOf(rows[0]?.amount ?? row.amount)) &&
    rows[0]?.category.id === TOLD
      ? 'title'
      : 'title.plain',
  bind: () => ({}),
  draw: (rows, context) =>
    drawBars(
      rows.map(({ part, category, amount }, index) => ({
        name: translateFirst(context.language, [
          `figure.drafted-budget-by-activity.name-${category.id}`,
        ]),
        detail: '',
        isRemainder: false,
        isLit: true,
        bars: [
          {
            figured: amount,
            form: part === 'activity' ? ('solid' as const) : ('hollow' as const),
            beside:
              context.width === 'narrow' || rows[index - 1]?.part === part
                ? ''
                : translate(context.language, `figure.drafted-budget-by-activity.${part}`),
            tag: '',
          },
        ],
      })),
      {
        unit: translate(context.language, 'figure.drafted-budget-by-activity.axis'),
        sign: '',
      },
      context,
    ),
  tabulate: (rows, { language }) => ({
    columns: (['what', 'part', 'amount', 'share'] as const).map((column) =>
      translate(language, `figure.drafted-budget-by-activity.column-${column}`),
    ),
    rows: rows.map(({ part, category, amount, share }) => [
      inLanguage(category, 'label', language),
      translate(language, `figure.drafted-budget-by-activity.${part}`),
      amount,
      share,
    ]),
  }),
});

/** Activities first, then premises, each from the largest amount down. */
function selectRows(dataset: Dataset): readonly Row[] {
  return (['activity', 'offices'] as const).flatMap((part) =>
    dataset.categories
      .filter(({ id }) => id.startsWith(`${part}-`))
      .flatMap((category): Row[] => {
        const find = (indicator: string) =>
          findPrinted(dataset, {
            indicator,
            geography: COUNTRY,
            period: PERIOD,
            category: category.id,
          });
        const [amount, share] = [find('funding-foreseen'), find('funding-foreseen-share')];
        return amount === undefined || share === undefined
          ? []
          : [{ part, category, amount, share }];
      })
      .toSorted((a, b) => valueOf(b.amount) - valueOf(a.amount)),
  );
}
