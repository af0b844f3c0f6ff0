import type { Section, Source } from '../domain/dataset.ts';
import { COMPLETENESS } from '../domain/document-codes.ts';
import { parsePeriod } from '../domain/period.ts';
import { checkText, ID_FORM, isDay } from './check-cell.ts';
import { decodeText, type InputFile } from './input-file.ts';
import type { Issue, IssueCode } from './issue.ts';
import { cleanCell } from './read-table.ts';

export interface SourceReading {
  readonly source?: Source;
  readonly sections: readonly Section[];
  readonly issues: readonly Issue[];
}

/** Keys of `source.json` that are texts and may not be empty. */
export const SOURCE_KEYS = [
  'id',
  'prefix',
  'title_vi',
  'title_en',
  'short_vi',
  'short_en',
  'issuer_vi',
  'issuer_en',
  'period',
  'completeness',
  'state_vi',
  'state_en',
] as const;
/** Those that are empty where the copy does not say. */
export const OPTIONAL_SOURCE_KEYS = ['number', 'date'] as const;
/** `$schema` tells editors what the other keys mean. */
const KEYS: readonly string[] = [
  '$schema',
  ...SOURCE_KEYS,
  ...OPTIONAL_SOURCE_KEYS,
  'text',
  'sections',
];
export const TEXT_KEYS = ['file', 'sha256'] as const;
export const SECTION_KEYS = ['number', 'line', 'label_vi', 'label_en'] as const;
/** What the id, the prefix and the checksum of the text match. */
export const SOURCE_FORMS = {
  id: ID_FORM,
  prefix: /^[a-z][a-z0-9]*$/,
  sha256: /^[0-9a-f]{64}$/,
} as const;
/** Sections are a list of records of texts: nothing of use lies deeper. */
const DEEPEST = 3;

/** Reads `sources/<id>/source.json`: what the document is, its state, its sections by line. */
export function readSource(file: InputFile): SourceReading {
  const decoded = decodeText(file);
  if (!decoded.ok) return { sections: [], issues: [decoded.issue] };
  let parsed: unknown;
  try {
    parsed = JSON.parse(decoded.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const issue = issueAt(file.path, '', 'not-json', reason, 'valid JSON', 'correct it');
    return { sections: [], issues: [issue] };
  }
  const record = asRecord(parsed);
  const folder = file.path.split('/')[1] ?? '';
  const textRecord = asRecord(record['text']);
  const sections = readSections(file.path, folder, record['sections']);
  const issues = [
    ...SOURCE_KEYS.filter((name) => asText(record[name]) === '').map((name) =>
      issueAt(file.path, name, 'empty-cell', '', `a value for ${name}`, 'fill it in'),
    ),
    ...(asText(record['id']) === folder
      ? []
      : [
          issueAt(
            file.path,
            'id',
            'wrong-form',
            asText(record['id']),
            `the name of its folder, ${folder}`,
            'make the two agree',
          ),
        ]),
    ...checkKeys(file.path, '', record, KEYS),
    ...checkKeys(file.path, 'text.', textRecord, TEXT_KEYS),
    ...checkForms(file.path, record, textRecord),
    ...checkCompleteness(file.path, asText(record['completeness'])),
    ...checkTexts(file.path, '', parsed),
    ...sections.issues,
  ];
  const fields = [...SOURCE_KEYS, ...OPTIONAL_SOURCE_KEYS].map((name) => [
    name,
    asText(record[name]),
  ]);
  const source = {
    ...Object.fromEntries(fields),
    text_file: asText(textRecord['file']),
    text_sha256: asText(textRecord['sha256']),
  } as unknown as Source;
  return { source, sections: sections.sections, issues };
}

/** No text of the description may hold what no cell may hold, at whatever depth it stands. */
function checkTexts(file: string, field: string, value: unknown, depth = 0): readonly Issue[] {
  if (typeof value === 'string') {
    const text = cleanCell(value);
    return checkText(text, value).map((finding) => ({
      file,
      line: 0,
      column: field,
      value: text,
      ...finding,
    }));
  }
  if (depth === DEEPEST) return [];
  return Object.entries(asRecord(value)).flatMap(([name, inner]) =>
    checkTexts(file, field === '' ? name : `${field}.${name}`, inner, depth + 1),
  );
}

/** A field with a mistyped name would be passed over in silence. */
function checkKeys(
  file: string,
  path: string,
  record: Readonly<Record<string, unknown>>,
  known: readonly string[],
): readonly Issue[] {
  return Object.keys(record)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const expected = `fields ${known.join(', ')}`;
      return issueAt(file, `${path}${name}`, 'extra-column', name, expected, 'rename or remove it');
    });
}

function checkForms(
  file: string,
  record: Readonly<Record<string, unknown>>,
  text: Readonly<Record<string, unknown>>,
): readonly Issue[] {
  const [id, prefix, period, date] = ['id', 'prefix', 'period', 'date'].map((name) =>
    asText(record[name]),
  );
  const issues = OPTIONAL_SOURCE_KEYS.filter(
    (name) => !['string', 'undefined'].includes(typeof record[name]),
  ).map((name) =>
    issueAt(file, name, 'wrong-form', typeof record[name], 'text', 'put it into quotation marks'),
  );
  if (id !== undefined && id !== '' && !SOURCE_FORMS.id.test(id)) {
    const expected = 'small letters a–z, digits and single hyphens';
    issues.push(
      issueAt(file, 'id', 'wrong-form', id, expected, 'it becomes an address; rename it'),
    );
  }
  if (prefix !== undefined && prefix !== '' && !SOURCE_FORMS.prefix.test(prefix)) {
    const expected = 'small letters and digits, a letter first';
    issues.push(issueAt(file, 'prefix', 'wrong-form', prefix, expected, 'choose another'));
  }
  if (period !== undefined && period !== '' && parsePeriod(period) === null) {
    const expected = 'a period such as 2014/2020';
    issues.push(issueAt(file, 'period', 'wrong-form', period, expected, 'write it in EDTF'));
  }
  if (date !== undefined && date !== '' && !isDay(date)) {
    const expected = 'a day such as 2014-08-01, or nothing where the text does not give it';
    issues.push(issueAt(file, 'date', 'wrong-form', date, expected, 'write year, month, day'));
  }
  if (asText(text['file']) === '' || !SOURCE_FORMS.sha256.test(asText(text['sha256']))) {
    const expected = 'the name and the sha256 of the source text';
    const value = `${asText(text['file'])} ${asText(text['sha256'])}`.trim();
    issues.push(
      issueAt(file, 'text', 'wrong-form', value, expected, 'line numbers hold for it only'),
    );
  }
  return issues;
}

function checkCompleteness(file: string, value: string): readonly Issue[] {
  const codes: readonly string[] = COMPLETENESS;
  if (value === '' || codes.includes(value)) return [];
  const expected = `one of ${codes.join(', ')}`;
  return [issueAt(file, 'completeness', 'unknown-code', value, expected, 'check the spelling')];
}

function readSections(file: string, source: string, value: unknown): SourceReading {
  if (!Array.isArray(value) || value.length === 0) {
    const issue = issueAt(
      file,
      'sections',
      'empty-cell',
      '',
      'the sections of the document with their first lines',
      'list them in order',
    );
    return { sections: [], issues: [issue] };
  }
  const sections = value.map((entry) => {
    const record = asRecord(entry);
    return {
      source,
      number: asText(record['number']),
      line: typeof record['line'] === 'number' ? record['line'] : NaN,
      label_vi: asText(record['label_vi']),
      label_en: asText(record['label_en']),
    };
  });
  const strays = value.flatMap((entry, index) =>
    checkKeys(file, `sections.${String(index)}.`, asRecord(entry), SECTION_KEYS),
  );
  const issues = sections
    .filter(
      (section, index) =>
        section.number === '' ||
        section.label_vi === '' ||
        section.label_en === '' ||
        !Number.isInteger(section.line) ||
        section.line <= (sections[index - 1]?.line ?? 0),
    )
    .map((section) =>
      issueAt(
        file,
        'sections',
        'wrong-form',
        `${section.number} at line ${String(section.line)}`,
        'number, labels in both languages, and a first line after that of the section before',
        'correct this section',
      ),
    );
  return { sections, issues: [...strays, ...issues] };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asText(value: unknown): string {
  return typeof value === 'string' ? cleanCell(value) : '';
}

function issueAt(
  file: string,
  column: string,
  code: IssueCode,
  value: string,
  expected: string,
  advice: string,
): Issue {
  return { file, line: 0, column, code, value, expected, advice };
}
