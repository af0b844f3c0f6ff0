import { COUNTRY, inLanguage, type Category, type Dataset } from '../../domain/dataset.ts';
import { findComputed, findPrinted, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import { CANVAS, defineFigure, type DrawContext, type Width } from '../kit/figure.ts';
import { labels, PIXELS, solidBoxes } from '../kit/marks.ts';
import { readable, sayFigured } from '../kit/readable.ts';
import { frameSquares, laySquares, type SquareGrid } from '../kit/squares.ts';
import { COLOR, TEXT, wrapLabel } from '../kit/theme.ts';

const PERIOD = '2013/2022';

interface Row {
  readonly category: Category;
  readonly instances: Figured;
  readonly share: Figured;
  readonly recomputed: Figured;
}

/** Instances of support by type of establishment, a square a per cent. */
export default defineFigure<Row>({
  id: 'beneficiary-mix',
  select: selectRows,
  bind: () => ({}),
  draw,
  tabulate: (rows, { language }) => ({
    columns: (['type', 'instances', 'share', 'derived'] as const).map((column) =>
      translate(language, `figure.beneficiary-mix.column-${column}`),
    ),
    rows: rows.map((row) => [
      inLanguage(row.category, 'label', language),
      row.instances,
      row.share,
      row.recomputed,
    ]),
  }),
});

function selectRows(dataset: Dataset): readonly Row[] {
  return dataset.categories
    .filter(({ dimension }) => dimension === 'establishment')
    .flatMap((category) => {
      const about = { geography: COUNTRY, period: PERIOD, category: category.id };
      const instances = findPrinted(dataset, { ...about, indicator: 'support-instances' });
      const share = findPrinted(dataset, { ...about, indicator: 'support-instances-share' });
      const recomputed = findComputed(dataset, { ...about, indicator: 'support-instances-share' });
      return instances === undefined || share === undefined || recomputed === undefined
        ? []
        : { category, instances, share, recomputed };
    })
    .toSorted((a, b) => valueOf(b.instances) - valueOf(a.instances));
}

const COLUMNS = 20;

interface Layout {
  readonly size: number;
  readonly pitch: number;
  readonly left: number;
  /** Room above the squares for the name. */
  readonly head: number;
  readonly gap: number;
}

const LAYOUT: Readonly<Record<Width, Layout>> = {
  wide: { size: 20, pitch: 24, left: CANVAS.wide.rail, head: 0, gap: 24 },
  narrow: { size: 13, pitch: 16, left: 0, head: 48, gap: 20 },
};

function draw(rows: readonly Row[], context: DrawContext) {
  const { width } = context;
  const layout = LAYOUT[width];
  const heights = rows.map((row) => {
    const lineCount = Math.ceil(valueOf(row.share) / COLUMNS);
    const rail = width === 'wide' ? 28 + wrapName(row, context.language).length * 20 : 0;
    return layout.head + Math.max(lineCount * layout.pitch, rail);
  });
  const topOf = (index: number) =>
    heights.slice(0, index).reduce((sum, height) => sum + height + layout.gap, 0);
  const { width: full } = CANVAS[width];
  return {
    ...PIXELS,
    width: full,
    height: topOf(rows.length) - layout.gap + 4,
    marks: [
      ...rows.flatMap((row, index) => [
        solidBoxes(
          laySquares(valueOf(row.share), gridOf(layout, topOf(index) + layout.head)),
          COLOR.ink2,
        ),
        ...(width === 'wide' ? labelWide : labelNarrow)(row, context, layout, topOf(index)),
      ]),
      readable(
        rows.map((row, index) => ({
          box: { x1: 0, x2: full, y1: topOf(index), y2: topOf(index) + (heights[index] ?? 0) },
          mark: frameSquares(valueOf(row.share), gridOf(layout, topOf(index) + layout.head)),
          label: inLanguage(row.category, 'label', context.language),
          value: `${sayFigured(row.share, context)}; ${sayFigured(row.instances, context)}`,
        })),
      ),
    ],
  };
}

function gridOf({ size, pitch, left }: Layout, top: number): SquareGrid {
  return { x: left, y: top, columns: COLUMNS, size, gap: pitch - size };
}

/** The name of a type in as many lines as the rail of a wide drawing takes. */
function wrapName({ category }: Row, language: DrawContext['language']): readonly string[] {
  const name = inLanguage(category, 'label', language);
  return wrapLabel(name, TEXT.wide.label, CANVAS.wide.rail - 16);
}

function labelWide(row: Row, { dataset, language }: DrawContext, layout: Layout, top: number) {
  const size = TEXT.wide;
  const x = layout.left + COLUMNS * layout.pitch + 24;
  const name = wrapName(row, language);
  return [
    labels(
      name.map((text, index) => ({ x: 0, y: top + 9 + index * 20, text })),
      { size: size.label, bold: true },
    ),
    labels(
      [
        {
          x: 0,
          y: top + 12 + name.length * 20,
          text: formatFigured(row.instances, dataset, language),
        },
      ],
      {
        size: size.detail,
        fill: COLOR.ink2,
      },
    ),
    labels([{ x, y: top + 14, text: formatFigured(row.share, dataset, language) }], {
      size: 32,
      serif: true,
    }),
  ];
}

function labelNarrow(row: Row, { dataset, language }: DrawContext, layout: Layout, top: number) {
  const size = TEXT.narrow;
  const detail = `${formatFigured(row.share, dataset, language)}, ${formatFigured(row.instances, dataset, language)}`;
  return [
    labels([{ x: layout.left, y: top + 12, text: inLanguage(row.category, 'label', language) }], {
      size: size.label,
      bold: true,
    }),
    labels([{ x: layout.left, y: top + 32, text: detail }], {
      size: size.detail,
      fill: COLOR.ink2,
    }),
  ];
}
