import type { Dataset, Language } from '../../domain/dataset.ts';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A code that a field may hold; the meaning is left to the table that the field refers to, if any. */
export interface Code {
  readonly id: string;
  readonly meaning?: Bilingual;
}

/** What one field of a published table holds, and what its cells keep to. */
export interface Field {
  /** `date` is a whole day, ISO 8601; `any` is a number or a text, as the row has it. */
  readonly type: 'string' | 'date' | 'integer' | 'number' | 'any';
  /** A sentence or two that begin with a short name: see `nameField`. */
  readonly meaning: Bilingual;
  /** In what a number is given; absent where it counts lines, columns and the like. */
  readonly unit?: Bilingual;
  /** Never empty. */
  readonly required?: true;
  /** Never the same in two rows. */
  readonly unique?: true;
  readonly codes?: readonly Code[];
  /** Whether a cell may hold several codes, single spaces between them. */
  readonly isList?: true;
  /** Regular expression that a whole cell matches unless it is empty. */
  readonly pattern?: string;
  readonly minimum?: number;
  /** Table whose `id` it holds. */
  readonly refersTo?: keyof Dataset;
}

/** The types that a field of a row may be published as. */
type TypeOf<Value> = [Value] extends [string]
  ? 'string' | 'date'
  : [Value] extends [number | null]
    ? 'integer' | 'number'
    : 'any';

/** Several fields that together name a row of another table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: keyof Dataset;
  readonly refersTo: readonly string[];
}

/** A published table: what a row is, and every field of it, in the order of the files. */
export interface TableDescription<Row = object> {
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly primaryKey: readonly (keyof Row & string)[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly fields: {
    readonly [Name in keyof Row & string]: Field & { readonly type: TypeOf<Row[Name]> };
  };
}

/** A field with its name. */
export type NamedField = Field & { readonly name: string };

/** The fields of a table in the order of its files. */
export function listFields(fields: Readonly<Record<string, Field>>): readonly NamedField[] {
  return Object.entries(fields).map(([name, field]) => ({ name, ...field }));
}

type Constraints = Omit<Field, 'type' | 'meaning'>;

/** A field of each type, with its meaning in Vietnamese and English. */
const typed =
  <Type extends Field['type']>(type: Type, fixed: Constraints = {}) =>
  (vi: string, en: string, constraints: Constraints = {}) => ({
    type,
    meaning: { vi, en },
    ...fixed,
    ...constraints,
  });

export const text = typed('string');
export const requiredText = typed('string', { required: true });
export const day = typed('date');
export const integer = typed('integer');
export const whole = typed('integer', { required: true });
export const number = typed('number');
export const anything = typed('any');

/** An id of ours: small letters, digits and hyphens; an address for ever. */
export const key = typed('string', {
  required: true,
  unique: true,
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
});

/** A short name for a field, for the head of a column: its meaning as far as the first pause. */
export function nameField({ meaning }: Pick<Field, 'meaning'>, language: Language): string {
  return meaning[language].replace(/(?:[,;:]|[.](?=\s|$)).*$/su, '');
}

/** Codes of the domain with what each means; a code without meaning does not compile. */
export function explain<Id extends string>(
  ids: readonly Id[],
  meanings: Readonly<Record<Id, readonly [vi: string, en: string]>>,
): readonly Code[] {
  return ids.map((id) => ({ id, meaning: { vi: meanings[id][0], en: meanings[id][1] } }));
}

/** Codes of the domain whose meaning stands in a table of its own. */
export function list(ids: readonly string[]): readonly Code[] {
  return ids.map((id) => ({ id }));
}

type BothLanguages<Name extends string> = Readonly<
  Record<`${Name}_${Language}`, ReturnType<typeof text>>
>;

/** The fields `<name>_vi` and `<name>_en`, which hold one text in two languages. */
export function inBoth<Name extends string>(
  name: Name,
  vi: string,
  en: string,
  constraints: Constraints = { required: true },
): BothLanguages<Name> {
  const fields: unknown = {
    [`${name}_vi`]: text(`${vi} (tiếng Việt).`, `${en} (Vietnamese).`, constraints),
    [`${name}_en`]: text(`${vi} (tiếng Anh).`, `${en} (English).`, constraints),
  };
  return fields as BothLanguages<Name>;
}
