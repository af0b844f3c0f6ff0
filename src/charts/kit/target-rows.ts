import type { Category, Dataset, Derived, Language } from '../../domain/dataset.ts';
import { findFigured, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { formatQualifier, NO_BREAK_SPACE } from '../../i18n/format.ts';
import { formatFigured, type QuantityForm } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import type { Names } from './figure.ts';
import { isTold } from './told-reports.ts';

/** A numeric target of a programme, what was reached, and what the report says of it. */
export interface TargetRow {
  readonly subject: Category;
  /** The targets of its phases, the first phase first. */
  readonly phases: readonly Figured[];
  /** The phases added up. */
  readonly target: Figured;
  readonly result: Figured;
  /** The result in per cent of the target, as we compute it. */
  readonly attainment: Figured;
  /** The same as the report prints it, or by how much the target was exceeded; or neither. */
  readonly printed: Figured | undefined;
}

/** Above the target, nearly there, or far below. */
export type Standing = 'above' | 'near' | 'below';

/** A result that lacks less than this many per cent of its target has nearly reached it. */
const NEARLY = 5;

export function standingOf({ attainment }: TargetRow): Standing {
  const value = valueOf(attainment);
  if (value >= 100) return 'above';
  return value >= 100 - NEARLY ? 'near' : 'below';
}

/** Every target of the programme told of whose result a report tells, from the best attained down. */
export function listTargetRows(dataset: Dataset): readonly TargetRow[] {
  return dataset.derived
    .filter(({ indicator, period }) => indicator === 'target-attainment' && isTold(period))
    .flatMap((derived) => {
      const subject = dataset.categories.find(({ id }) => id === derived.category);
      const [result, ...phases] = derived.inputs.split(' ').map((id) => findFigured(dataset, id));
      const target = dataset.derived.find(
        ({ indicator, category }) =>
          category === derived.category && indicator === result?.row.indicator,
      );
      if (subject === undefined || result === undefined || target === undefined) return [];
      return [
        {
          subject,
          phases,
          target: { kind: 'derived' as const, row: target },
          result,
          attainment: { kind: 'derived' as const, row: derived },
          printed: findStated(dataset, derived),
        },
      ];
    })
    .toSorted((a, b) => valueOf(b.attainment) - valueOf(a.attainment));
}

function findStated(dataset: Dataset, { category, period }: Derived): Figured | undefined {
  const row = dataset.observations.find(
    (observation) =>
      observation.category === category &&
      observation.period === period &&
      ['target-attainment', 'target-excess'].includes(observation.indicator),
  );
  return row === undefined ? undefined : { kind: 'observation', row };
}

interface TargetContext {
  readonly dataset: Names;
  readonly language: Language;
}

/** A target over all phases as the reader of a drawing hears it: with its unit, and as ours. */
export function sayWholeTarget(row: TargetRow, context: TargetContext): string {
  const value = writeTarget(row, context, 'full');
  return fillWords(translate(context.language, 'figure.read.derived'), { value });
}

/** A target over all phases with the “about” of its phases, which a sum does not carry. */
export function writeTarget(
  { phases, target }: TargetRow,
  { dataset, language }: TargetContext,
  form: QuantityForm = 'value',
): string {
  const qualifiers = phases.flatMap(({ kind, row }) =>
    kind === 'observation' && row.qualifier !== '' ? [row.qualifier] : [],
  );
  const words = formatQualifier(qualifiers[0] ?? '', language);
  const value = formatFigured(target, dataset, language, form);
  return words === '' ? value : `${words}${NO_BREAK_SPACE}${value}`;
}
