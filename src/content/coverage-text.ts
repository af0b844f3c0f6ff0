import type { Coverage, Question } from '../catalogue/measure-coverage.ts';
import type { Language } from '../domain/dataset.ts';
import { fillWords } from '../i18n/bindings.ts';
import { translate } from '../i18n/translate.ts';

/**
 * How many of the figures asked for there are: "5/63 tỉnh", or how many are printed and how many
 * computed. Empty where all are printed, where one was asked for, and where there is none.
 */
export function countCoverage(question: Question, coverage: Coverage, language: Language): string {
  const { state, printed, computed, of } = coverage;
  const found = printed + computed;
  if (state === 'published' || found === 0 || of === 1) return '';
  const words = { printed: String(printed), computed: String(computed), found: String(found) };
  if (of === null) return fillWords(translate(language, 'gaps.count-open'), words);
  if (printed > 0 && computed > 0) {
    return fillWords(translate(language, 'gaps.count-mixed'), words);
  }
  return fillWords(translate(language, 'gaps.count'), {
    ...words,
    of: String(of),
    unit: translate(language, `gaps.unit.${unitOf(question)}`),
  });
}

function unitOf({ across, categories }: Question) {
  if (categories !== undefined) return 'parts';
  return across === 'regions' || across === 'provinces' || across === 'years' ? across : 'parts';
}
