import { COUNTRY } from '../../domain/dataset.ts';
import { containsPeriod } from '../../domain/period.ts';
import { nameDerived, type CrossDerivation, type DerivedDefinition } from './definition.ts';

/**
 * Counterpart capital by one report less that by another on a shorter period inside it, and what that
 * would be per đồng of the money left over: a question to the ministry, since scope may differ.
 */
export const deriveCounterpartDifference: CrossDerivation = (contexts) => {
  const stated = contexts.flatMap(({ prefix, figures }) =>
    figures.all
      .filter(
        ({ indicator, geography }) => indicator === 'counterpart-capital' && geography === COUNTRY,
      )
      .map(({ id, period }) => ({ prefix, id, period })),
  );
  return stated.flatMap((longer) =>
    stated
      .filter(({ period }) => containsPeriod(longer.period, period))
      .flatMap((shorter) => defineDifferences(longer, shorter)),
  );
};

/** The id of some capital, with what names it. */
interface Capital {
  readonly prefix: string;
  readonly id: string;
  readonly period: string;
}

function defineDifferences(longer: Capital, shorter: Capital): readonly DerivedDefinition[] {
  const less = nameDerived(shorter.prefix, shorter.period).replace('d-', '');
  const name = (indicator: string) =>
    nameDerived(longer.prefix, longer.period, 'less', less, indicator);
  const [long, short] = [longer, shorter].map(({ period }) => period.replace('/', '–'));
  const shared = {
    geography: COUNTRY,
    period: longer.period,
    note_vi: `Báo cáo ${long ?? ''} trừ báo cáo ${short ?? ''}; hai báo cáo có thể khác phạm vi, nên đây là câu hỏi, chưa phải kết luận.`,
    note_en: `The ${long ?? ''} report minus the ${short ?? ''} report; the two may differ in scope, so this is a question, not a finding.`,
  };
  return [
    {
      id: name('counterpart-capital'),
      indicator: 'counterpart-difference',
      category: '',
      formula: `${longer.id} - ${shorter.id}`,
      ...shared,
    },
    {
      id: name('counterpart-per-dong'),
      indicator: 'counterpart-per-dong',
      category: 'difference',
      formula: `${name('counterpart-capital')} / ${name('funding')}-vn`,
      ...shared,
    },
  ];
}
