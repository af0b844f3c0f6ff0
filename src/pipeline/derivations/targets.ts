import { COUNTRY, type Observation, type Status } from '../../domain/dataset.ts';
import { comparePeriods, parsePeriod } from '../../domain/period.ts';
import {
  joinOperands,
  nameDerived,
  type CrossDerivation,
  type Derivation,
  type DerivationContext,
} from './definition.ts';

/** What a programme sets out to do over all its phases: the targets of one subject added up. */
export const deriveTargetTotals: Derivation = (context) =>
  [...groupBySubject(context, 'target')].flatMap(([category, targets]) => {
    const phases = targets.toSorted((a, b) => comparePeriods(a.period, b.period));
    const isKnown = context.categories.some(({ id }) => id === category);
    const first = phases[0];
    if (first === undefined || phases.length < 2 || !isKnown) return [];
    const period = `../${String(endOf(phases))}`;
    return [
      {
        id: nameDerived(context.prefix, period, category),
        indicator: first.indicator,
        geography: COUNTRY,
        period,
        category,
        formula: idsOf(phases).join(' + '),
        note_vi: 'Đây là mục tiêu, không phải kết quả: mục tiêu của các giai đoạn cộng lại.',
        note_en: 'This is a target, not a result: the targets of all phases added up.',
      },
    ];
  });

/**
 * Every numeric target with what was reached, those included that the report on results says nothing
 * about: the result over the whole programme, in per cent of the targets of its phases together. A result
 * of some of its years, or of others as well, is none of it.
 */
export const deriveAttainment: CrossDerivation = (contexts) => {
  const results = groupOverSources(contexts, 'reported');
  return contexts.flatMap((planning) =>
    [...Map.groupBy(listSet(contexts, planning), nameSubject)].flatMap(([category, targets]) => {
      const phases = targets.toSorted((a, b) => comparePeriods(a.period, b.period));
      return (results.get(category) ?? [])
        .filter(({ row }) => isOver(row, phases))
        .filter(({ context }) => context.categories.some(({ id }) => id === category))
        .map(({ context: { prefix }, row: { id, period } }) => ({
          id: nameDerived(prefix, period, 'target-attainment', category.slice(7)),
          indicator: 'target-attainment',
          geography: COUNTRY,
          period,
          category,
          formula: `${id} / ${joinOperands('+', idsOf(phases))} * 100`,
          note_vi: 'Mục tiêu ở đây là mục tiêu của các giai đoạn trong quyết định cộng lại.',
          note_en: 'The target here is that of all phases in the decision added up.',
        }));
    }),
  );
};

/**
 * What the draft asked for in per cent of what was approved, item by item: above 100 it was cut. The
 * draft is the numerator because its “about 10” may, read by convention, be nothing. An item that
 * only the draft has gives no value: it is dropped, and no per cent of anything.
 */
export const deriveDraftToApproved: CrossDerivation = (contexts) => {
  const set = contexts.flatMap((context) =>
    listSet(contexts, context).map((row) => ({ context, row })),
  );
  const targets = Map.groupBy(set, ({ row }) => nameSubject(row));
  return contexts.flatMap((drafting) =>
    [...groupBySubject(drafting, 'draft')].flatMap(([category, [draft]]) =>
      (targets.get(category) ?? [])
        .filter(({ row }) => row.period === draft?.period)
        .filter(({ context }) => context.categories.some(({ id }) => id === category))
        .map(({ context: { prefix }, row: { id, period } }) => ({
          id: nameDerived(prefix, period, 'draft-to-approved', category.slice(7)),
          indicator: 'draft-to-approved',
          geography: COUNTRY,
          period,
          category,
          formula: `${draft?.id ?? ''} / ${id} * 100`,
          note_vi:
            'Mục tiêu của dự thảo chia cho mục tiêu được duyệt; trên 100% nghĩa là khi duyệt đã hạ xuống.',
          note_en:
            'The draft’s target divided by the approved one; above 100% means that it was lowered on approval.',
        })),
    ),
  );
};

/** The code of a target in the list of categories: what it counts, and of which kind. */
function nameSubject({ indicator, category }: Observation): string {
  return ['target', indicator, ...(category === '' ? [] : [category])].join('-');
}

function groupBySubject(context: DerivationContext, status: Status) {
  return Map.groupBy(list(context, status), nameSubject);
}

/**
 * The targets that a source sets or is the only one to state. A report on results may recall a target
 * that another document has; then the other document counts, and a claim can hold the two together.
 */
function listSet(
  contexts: readonly DerivationContext[],
  context: DerivationContext,
): readonly Observation[] {
  const isSame = (a: Observation, b: Observation) =>
    a.period === b.period && nameSubject(a) === nameSubject(b);
  const others = contexts.filter((other) => other !== context);
  const results = list(context, 'reported');
  return list(context, 'target').filter((target) => {
    const isRecalled = results.some((result) => isSame(result, target));
    const isElsewhere = others.some((other) =>
      list(other, 'target').some((row) => isSame(row, target)),
    );
    return !(isRecalled && isElsewhere);
  });
}

/** The figures of a status in all sources by subject, each with the source that states it. */
function groupOverSources(contexts: readonly DerivationContext[], status: Status) {
  const stated = contexts.flatMap((context) =>
    list(context, status).map((row) => ({ context, row })),
  );
  return Map.groupBy(stated, ({ row }) => nameSubject(row));
}

function list({ figures }: DerivationContext, status: Status): readonly Observation[] {
  return figures.all.filter((row) => row.status === status && row.geography === COUNTRY);
}

/**
 * Whether a result covers the years of the phases, and no others. Of a phase without a first year (“to
 * 2015”) it has to cover the last.
 */
function isOver(result: Observation, phases: readonly Observation[]): boolean {
  const period = parsePeriod(result.period);
  const starts = phases.map((phase) => parsePeriod(phase.period)?.from ?? null);
  const first = starts.every((year) => year !== null) ? Math.min(...starts) : null;
  if (period?.from == null || period.to !== endOf(phases)) return false;
  if (first !== null) return period.from === first;
  return phases.every((phase) => (period.from ?? Infinity) <= (parsePeriod(phase.period)?.to ?? 0));
}

/** The last year of the last phase. */
function endOf(phases: readonly Observation[]): number {
  return Math.max(...phases.map(({ period }) => parsePeriod(period)?.to ?? 0));
}

function idsOf(rows: readonly Observation[]): readonly string[] {
  return rows.map(({ id }) => id);
}
