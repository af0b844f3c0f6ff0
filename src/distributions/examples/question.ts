import type { Dataset, Language } from '../../domain/dataset.ts';
import type { Bilingual } from '../schema/field.ts';

/** A question that one table answers, asked in a way that every tool knows. */
export type Question<Field extends string = string> = CountQuestion<Field> | LookUpQuestion<Field>;

/** How many rows there are of each value of a field, most first. */
interface CountQuestion<Field extends string> {
  readonly question: Bilingual;
  readonly countBy: Field;
}

/** What stands in one field where another holds one of some codes: greatest first, if it is a number. */
interface LookUpQuestion<Field extends string> {
  readonly question: Bilingual;
  /** What other fields of a row have to hold. */
  readonly where?: Partial<Readonly<Record<Field, string>>>;
  readonly by: Field;
  readonly codes: readonly string[];
  /** The field to show, in the language of the page where there are two. */
  readonly show: Readonly<Record<Language, Field>>;
}

/** Fields of a table. */
export type FieldOf<Name extends keyof Dataset> = keyof Dataset[Name][number] & string;

/** A question as the writers of snippets take it. */
export type Asked = AskedCount | AskedLookUp;

interface AskedCount {
  readonly kind: 'count';
  readonly table: keyof Dataset;
  readonly by: string;
}

interface AskedLookUp {
  readonly kind: 'look-up';
  readonly table: keyof Dataset;
  readonly conditions: readonly (readonly [field: string, value: string])[];
  readonly by: string;
  readonly codes: readonly string[];
  readonly show: string;
  /** Whether the field shown holds numbers. */
  readonly isNumber: boolean;
}
