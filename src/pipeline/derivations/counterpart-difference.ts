import { COUNTRY } from '../../domain/dataset.ts';
import { containsPeriod } from '../../domain/period.ts';
import { nameDerived, type CrossDerivation, type DerivationContext } from './definition.ts';

/**
 * Counterpart capital by one report less that by another on a shorter period inside it, and what that
 * would be per đồng of the money left over: a question to the ministry, since scope may differ.
 */
export const deriveCounterpartDifference: CrossDerivation = (contexts) =>
  contexts.flatMap((longer) =>
    listCapital(longer).flatMap((capital) =>
      contexts.flatMap((shorter) =>
        listCapital(shorter)
          .filter(({ period }) => containsPeriod(capital.period, period))
          .flatMap((part) => {
            const less = nameDerived(shorter.prefix, part.period).replace('d-', '');
            const name = (indicator: string) =>
              nameDerived(longer.prefix, capital.period, 'less', less, indicator);
            const about = { geography: COUNTRY, period: capital.period };
            const note = {
              note_vi: `Báo cáo ${capital.period.replace('/', '–')} trừ báo cáo ${part.period.replace('/', '–')}; hai báo cáo có thể khác phạm vi, nên đây là câu hỏi, chưa phải kết luận.`,
              note_en: `The ${capital.period.replace('/', '–')} report minus the ${part.period.replace('/', '–')} report; the two may differ in scope, so this is a question, not a finding.`,
            };
            return [
              {
                id: name('counterpart-capital'),
                indicator: 'counterpart-difference',
                ...about,
                category: '',
                formula: `${capital.id} - ${part.id}`,
                ...note,
              },
              {
                id: name('counterpart-per-dong'),
                indicator: 'counterpart-per-dong',
                ...about,
                category: 'difference',
                formula: `${name('counterpart-capital')} / ${name('funding')}-vn`,
                ...note,
              },
            ];
          }),
      ),
    ),
  );

function listCapital({ figures }: DerivationContext) {
  return figures.all.filter(
    ({ indicator, geography }) => indicator === 'counterpart-capital' && geography === COUNTRY,
  );
}
