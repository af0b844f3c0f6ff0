import {
  COUNTRY,
  inLanguage,
  type Category,
  type Dataset,
  type Language,
  type Observation,
} from '../../domain/dataset.ts';
import { findFigured, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import type { Cell, FigureTable, Names } from './figure.ts';

/** What became of a target between the draft and the approved programme, in the order of telling. */
export const FATES = ['kept', 'lowered', 'raised', 'dropped'] as const;
export type Fate = (typeof FATES)[number];

/** A target of the draft, and of the approved programme where it is still there. */
export interface DraftedTarget {
  readonly subject: Category;
  readonly fate: Fate;
  readonly draft: Figured;
  readonly approved: Figured | undefined;
  /** The draft in per cent of what was approved. */
  readonly ratio: Figured | undefined;
}

/** What a draft states beside its targets: its money, its years, and whom it is for. */
const NO_TARGETS: readonly string[] = [
  'funding-foreseen',
  'funding-foreseen-share',
  'programme-years',
  'ward-conversion-limit',
];

/** By the numbers alone: “about 300” that became 350 counts as raised. */
export function fateOf(ratio: Figured | undefined): Fate {
  if (ratio === undefined) return 'dropped';
  const value = valueOf(ratio);
  if (value === 100) return 'kept';
  return value > 100 ? 'lowered' : 'raised';
}

/** Every numeric target of the draft, by what became of it, those changed most first. */
export function listDraftedTargets(dataset: Dataset): readonly DraftedTarget[] {
  const compared = dataset.derived
    .filter(({ indicator }) => indicator === 'draft-to-approved')
    .flatMap((row): DraftedTarget[] => {
      const subject = dataset.categories.find(({ id }) => id === row.category);
      const [draft, approved] = row.inputs.split(' ').map((id) => findFigured(dataset, id));
      const ratio = { kind: 'derived' as const, row };
      return subject === undefined || draft === undefined
        ? []
        : [{ subject, fate: fateOf(ratio), draft, approved, ratio }];
    });
  return [...compared, ...listDropped(dataset, compared)].toSorted(
    (a, b) => FATES.indexOf(a.fate) - FATES.indexOf(b.fate) || changeOf(b) - changeOf(a),
  );
}

function changeOf({ ratio }: DraftedTarget): number {
  return ratio === undefined ? 0 : Math.abs(Math.log(valueOf(ratio)) - Math.log(100));
}

function listDropped(
  dataset: Dataset,
  compared: readonly DraftedTarget[],
): readonly DraftedTarget[] {
  const period = compared[0]?.draft.row.period;
  const isCompared = (code: string) => compared.some(({ subject }) => subject.id === code);
  return dataset.observations
    .filter((row) => row.status === 'draft' && row.period === period && row.geography === COUNTRY)
    .filter(({ indicator }) => !NO_TARGETS.includes(indicator))
    .flatMap((row): DraftedTarget[] => {
      const subject = dataset.categories.find(({ id }) => id === codeOf(row));
      if (subject === undefined || isCompared(subject.id)) return [];
      const draft = { kind: 'observation' as const, row };
      return [{ subject, fate: 'dropped', draft, approved: undefined, ratio: undefined }];
    });
}

/** The code of a target in the list of categories: what it counts, and of which kind. */
function codeOf({ indicator, category }: Observation): string {
  return ['target', indicator, ...(category === '' ? [] : [category])].join('-');
}

export function nameTarget({ subject }: DraftedTarget, language: Language): string {
  return inLanguage(subject, 'label', language);
}

/** Draft and approved in one line, `dự thảo khoảng 600, được duyệt 340`. */
export function sayTarget(
  { draft, approved }: DraftedTarget,
  { dataset, language }: { readonly dataset: Names; readonly language: Language },
): string {
  const words = { draft: formatFigured(draft, dataset, language, 'value') };
  return approved === undefined
    ? fillWords(translate(language, 'drafted.said-dropped'), words)
    : fillWords(translate(language, 'drafted.said'), {
        ...words,
        approved: formatFigured(approved, dataset, language, 'value'),
      });
}

/** Every target with its draft, what was approved, and one thing more about it under its own head. */
export function tabulateTargets(
  rows: readonly DraftedTarget[],
  last: 'ratio' | 'fate',
  sayLast: (row: DraftedTarget) => Cell,
  language: Language,
): FigureTable {
  return {
    columns: (['subject', 'draft', 'approved', last] as const).map((column) =>
      translate(language, `drafted.column-${column}`),
    ),
    rows: rows.map((row) => [
      nameTarget(row, language),
      row.draft,
      row.approved ?? translate(language, 'drafted.dropped'),
      sayLast(row),
    ]),
  };
}
