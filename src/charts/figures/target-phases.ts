import type { Markish } from '@observablehq/plot';
import { max, scaleLinear } from 'd3';
import { inLanguage } from '../../domain/dataset.ts';
import { surelyExceeds, valueOf } from '../../domain/figure-lookup.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import type { Scale } from '../kit/axis.ts';
import { CANVAS, defineFigure, type DrawContext, type Width } from '../kit/figure.ts';
import { hollowBoxes, labels, lines, PIXELS, solidBoxes, type Box } from '../kit/marks.ts';
import { namePeriod } from '../kit/names.ts';
import { readable, sayFigured } from '../kit/readable.ts';
import {
  listTargetRows,
  sayWholeTarget,
  standingOf,
  writeTarget,
  type TargetRow,
} from '../kit/target-rows.ts';
import { COLOR, measureLabel, TEXT } from '../kit/theme.ts';

const TOLD = 'target-people-trained';

/** What each phase set out to do, beside what was done in both; every target on a scale of its own. */
export default defineFigure<TargetRow>({
  id: 'target-phases',
  select: listTargetRows,
  finding: (rows) => {
    const told = rows.find(({ subject }) => subject.id === TOLD);
    const [first] = told?.phases ?? [];
    return told !== undefined && first !== undefined && surelyExceeds(first, told.result)
      ? 'title'
      : 'title.plain';
  },
  bind: () => ({}),
  draw,
  tabulate: (rows, { dataset, language }) => {
    const columnOf = (part: 'subject' | 'target' | 'result') =>
      translate(language, `figure.target-attainment.column-${part}`);
    const phases = rows[0]?.phases ?? [];
    return {
      columns: [
        columnOf('subject'),
        ...phases.map(({ row }) =>
          fillWords(translate(language, 'figure.people-trained-in-squares.phase'), {
            period: namePeriod(dataset, row.period, language),
          }),
        ),
        columnOf('target'),
        columnOf('result'),
      ],
      rows: rows.map((row) => [
        inLanguage(row.subject, 'label', language),
        ...row.phases,
        row.target,
        row.result,
      ]),
    };
  },
});

interface Layout {
  readonly columns: number;
  readonly pitch: number;
  readonly bar: number;
  /** From the top of a multiple to its first bar. */
  readonly head: number;
  /** Between columns. */
  readonly gutter: number;
}

const LAYOUT: Readonly<Record<Width, Layout>> = {
  wide: { columns: 2, pitch: 124, bar: 20, head: 48, gutter: 48 },
  narrow: { columns: 1, pitch: 92, bar: 13, head: 41, gutter: 0 },
};
const GAP = 4;

/** One target with its result, in a place of its own. */
interface Multiple {
  readonly row: TargetRow;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly phases: readonly Box[];
  readonly result: Box;
}

function draw(rows: readonly TargetRow[], context: DrawContext) {
  const { width } = context;
  const { columns, pitch, bar, head } = LAYOUT[width];
  const multiples = rows.map((row, index) => placeMultiple(row, index, context));
  const bottom = (Math.ceil(rows.length / columns) - 1) * pitch + head + 2 * bar + GAP;
  return {
    ...PIXELS,
    width: CANVAS[width].width,
    height: bottom + 6,
    marks: [
      ...multiples.flatMap((multiple) => drawMultiple(multiple, context)),
      readable(multiples.flatMap((multiple) => readMultiple(multiple, context))),
    ],
  };
}

function placeMultiple(row: TargetRow, index: number, context: DrawContext): Multiple {
  const { columns, pitch, bar, head, gutter } = LAYOUT[context.width];
  const { rail, width: full } = CANVAS[context.width];
  const share = (full - rail + gutter) / columns;
  const left = rail + (index % columns) * share;
  const right = left + share - gutter;
  const top = Math.floor(index / columns) * pitch;
  const scale = scaleOf(row, left, right, context);
  const ends = row.phases.reduce<number[]>(
    (sums, phase) => [...sums, (sums.at(-1) ?? 0) + valueOf(phase)],
    [0],
  );
  const [y1, y2] = [top + head, top + head + bar];
  return {
    ...{ row, left, right, top },
    phases: row.phases.map((_phase, at) => ({
      ...{ x1: scale(ends[at] ?? 0), x2: scale(ends[at + 1] ?? 0) },
      ...{ y1, y2 },
    })),
    result: {
      ...{ x1: scale(0), x2: scale(valueOf(row.result)) },
      ...{ y1: y2 + GAP, y2: y2 + GAP + bar },
    },
  };
}

/** From zero to the larger of the two, with room for the label of either. */
function scaleOf(row: TargetRow, left: number, right: number, context: DrawContext): Scale {
  const size = TEXT[context.width].label;
  const room = max([writeTarget(row, context), sayResult(row, context)], (text) =>
    measureLabel(text, size, 'bold'),
  );
  const most = Math.max(valueOf(row.target), valueOf(row.result));
  return scaleLinear([0, most], [left, right - (room ?? 0) - 10]);
}

function sayResult({ result }: TargetRow, { dataset, language }: DrawContext): string {
  return formatFigured(result, dataset, language, 'value');
}

function sayPhases({ phases }: TargetRow, { dataset, language }: DrawContext): string {
  return phases
    .map((phase) =>
      [
        `${namePeriod(dataset, phase.row.period, language)}:`,
        formatFigured(phase, dataset, language, 'value'),
      ].join(' '),
    )
    .join('; ');
}

function drawMultiple(multiple: Multiple, context: DrawContext): Markish[] {
  const { row, left, top, phases, result } = multiple;
  const size = TEXT[context.width];
  const [first] = phases;
  const goal = phases.at(-1) ?? result;
  const middle = ({ y1, y2 }: Box) => (y1 + y2) / 2;
  return [
    labels([{ x: left, y: top + 10, text: inLanguage(row.subject, 'label', context.language) }], {
      size: size.detail,
      bold: true,
    }),
    labels([{ x: left, y: top + 30, text: sayPhases(row, context) }], {
      size: size.detail,
      fill: COLOR.ink2,
    }),
    hollowBoxes(phases, COLOR.ink2),
    solidBoxes([result], standingOf(row) === 'below' ? COLOR.ink : COLOR.mark),
    lines([{ x1: left, x2: left, y1: (first?.y1 ?? 0) - 2, y2: result.y2 + 2 }], COLOR.ink),
    labels([{ x: goal.x2 + 8, y: middle(goal), text: writeTarget(row, context) }], {
      size: size.label,
      fill: COLOR.ink2,
    }),
    labels([{ x: result.x2 + 8, y: middle(result), text: sayResult(row, context) }], {
      size: size.label,
      bold: true,
    }),
  ];
}

function readMultiple({ row, left, right, top, phases, result }: Multiple, context: DrawContext) {
  const { head } = LAYOUT[context.width];
  const name = inLanguage(row.subject, 'label', context.language);
  const say = (word: 'goal' | 'result') =>
    `${name}, ${translate(context.language, `figure.target-phases.${word}`)}`;
  const goal = { ...result, x2: phases.at(-1)?.x2 ?? result.x2, y1: top + head };
  const target = { ...goal, y2: phases[0]?.y2 ?? result.y1 };
  return [
    {
      box: { x1: left, x2: right, y1: top, y2: target.y2 + GAP / 2 },
      mark: target,
      label: say('goal'),
      value: `${sayWholeTarget(row, context)}; ${sayPhases(row, context)}`,
    },
    {
      box: { x1: left, x2: right, y1: target.y2 + GAP / 2, y2: result.y2 + 8 },
      mark: result,
      label: say('result'),
      value: sayFigured(row.result, context),
    },
  ];
}
