import type { Dataset, Language } from '../../domain/dataset.ts';
import { schemaOf } from '../schema/tables.ts';
import type { Asked, Question } from './question.ts';
import { QUESTIONS } from './questions.ts';

/** The question of a table as its snippets ask it on a page in one language. */
export function askTable(table: keyof Dataset, language: Language): Asked {
  const question: Question = QUESTIONS[table];
  if ('countBy' in question) return { kind: 'count', table, by: question.countBy };
  const { by, codes, where = {} } = question;
  const show = question.show[language];
  const conditions = Object.entries(where).map(([field, value = '']) => [field, value] as const);
  const type = schemaOf(table).fields.find(({ name }) => name === show)?.type;
  const isNumber = type === 'number' || type === 'integer';
  return { kind: 'look-up', table, conditions, by, codes, show, isNumber };
}
