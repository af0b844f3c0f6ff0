import type { Markish } from '@observablehq/plot';
import { COUNTRY, inLanguage, type Category, type Dataset } from '../../domain/dataset.ts';
import { findPrinted, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate, translateFirst } from '../../i18n/translate.ts';
import { CANVAS, defineFigure, type DrawContext } from '../kit/figure.ts';
import { hollowBoxes, labels, PIXELS, solidBoxes, type Box } from '../kit/marks.ts';
import { readable, sayFigured, type Readable } from '../kit/readable.ts';
import { COLOR, measureLabel, TEXT, wrapLabel } from '../kit/theme.ts';

/** What tells staff apart: by what they do, by contract, by education. */
type Division = 'task' | 'contract' | 'education';

interface Row {
  readonly division: Division;
  readonly category: Category;
  readonly people: Figured;
  readonly share: Figured;
  readonly all: Figured;
  /** How many of the staff stand in the rows above of the same division. */
  readonly before: number;
}

const id = 'centre-staff';
const PERIOD = '2020';

/** Who works in the provincial centres? Each row is a part of the same whole. */
export default defineFigure<Row>({
  id,
  select: selectRows,
  bind: (rows) => ({
    field: { figure: rows.find(({ division }) => division === 'task')?.people.row.id ?? '' },
    all: { figure: rows[0]?.all.row.id ?? '' },
  }),
  draw,
  tabulate: (rows, { language }) => ({
    columns: (['group', 'people', 'share'] as const).map((column) =>
      translate(language, `figure.${id}.column-${column}`),
    ),
    rows: rows.map(({ category, people, share }) => [
      inLanguage(category, 'label', language),
      people,
      share,
    ]),
  }),
});

function selectRows(dataset: Dataset): readonly Row[] {
  const find = (indicator: string, category: string) =>
    findPrinted(dataset, { indicator, geography: COUNTRY, period: PERIOD, category });
  const all = find('staff', '');
  if (all === undefined) return [];
  const rows = dataset.categories.flatMap((category) => {
    const division = divisionOf(category);
    const [people, share] = [find('staff', category.id), find('staff-share', category.id)];
    return division === undefined || people === undefined || share === undefined
      ? []
      : [{ division, category, people, share, all }];
  });
  return (['task', 'contract', 'education'] as const).flatMap((division) => {
    const own = rows.filter((row) => row.division === division);
    return own.map((row, index) => ({
      ...row,
      before: own.slice(0, index).reduce((sum, { people }) => sum + valueOf(people), 0),
    }));
  });
}

function divisionOf({ id: code, dimension }: Category): Division | undefined {
  if (dimension === 'education') return 'education';
  if (dimension !== 'staff') return undefined;
  return code === 'staff-field' ? 'task' : 'contract';
}

const LAYOUT = {
  wide: { bar: 20, head: 34, name: 0, pitch: 44, right: 210, between: 16 },
  narrow: { bar: 14, head: 28, name: 22, pitch: 50, right: 138, between: 10 },
} as const;

interface Placed {
  readonly row: Row;
  readonly isFirst: boolean;
  readonly top: number;
  readonly whole: Box;
  readonly part: Box;
}

function placeRows(rows: readonly Row[], { width }: DrawContext): readonly Placed[] {
  const { bar, head, name, pitch, right, between } = LAYOUT[width];
  const { rail, width: full } = CANVAS[width];
  let next = -between;
  return rows.map((row, index) => {
    const isFirst = row.division !== rows[index - 1]?.division;
    const top = next + (isFirst ? head + between : 0);
    next = top + pitch;
    const whole = { x1: rail, x2: full - right, y1: top + name, y2: top + name + bar };
    const at = (people: number) => whole.x1 + ((whole.x2 - whole.x1) * people) / valueOf(row.all);
    const part = { ...whole, x1: at(row.before), x2: at(row.before + valueOf(row.people)) };
    return { row, isFirst, top, whole, part };
  });
}

function draw(rows: readonly Row[], context: DrawContext) {
  const placed = placeRows(rows, context);
  const { width } = context;
  return {
    ...PIXELS,
    width: CANVAS[width].width,
    height: (placed.at(-1)?.whole.y2 ?? 0) + 20,
    marks: [
      hollowBoxes(
        placed.map(({ whole }) => whole),
        COLOR.mark,
        { width: 1 },
      ),
      ...placed.map(({ row, part }) =>
        solidBoxes([part], row.division === 'task' ? COLOR.ink : COLOR.mark),
      ),
      ...placed.flatMap((place) => labelRow(place, context)),
      readable(placed.map((place) => readRow(place, context))),
    ],
  };
}

function labelRow({ row, isFirst, top, whole }: Placed, context: DrawContext): Markish[] {
  const { dataset, language, width } = context;
  const { label, detail } = TEXT[width];
  const isWide = width === 'wide';
  const y = (whole.y1 + whole.y2) / 2;
  const people = formatFigured(row.people, dataset, language, 'value');
  const share = formatFigured(row.share, dataset, language, 'value');
  const after = whole.x2 + 10 + measureLabel(people, label, 'bold') + 8;
  const room = isWide ? CANVAS.wide.rail - 56 : CANVAS.narrow.width;
  const names = wrapLabel(inLanguage(row.category, 'label', language), label, room);
  const head = translateFirst(language, [`figure.${id}.by-${row.division}`]);
  return [
    ...(isFirst
      ? [
          labels([{ x: 0, y: top - (isWide ? 22 : 16), text: head }], {
            size: detail,
            fill: COLOR.ink2,
          }),
        ]
      : []),
    labels(
      names.map((text, index) => ({ x: 0, y: (isWide ? y : top + 10) + index * 20, text })),
      { size: label },
    ),
    labels([{ x: whole.x2 + 10, y, text: people }], { size: label, bold: true }),
    labels([{ x: after, y, text: share }], { size: detail, fill: COLOR.ink2 }),
  ];
}

function readRow({ row, top, part }: Placed, context: DrawContext): Readable {
  const { width, language } = context;
  return {
    box: { x1: 0, x2: CANVAS[width].width, y1: top - 4, y2: top + LAYOUT[width].pitch - 6 },
    mark: part,
    label: inLanguage(row.category, 'label', language),
    value: `${sayFigured(row.people, context)}; ${sayFigured(row.share, context)}`,
  };
}
