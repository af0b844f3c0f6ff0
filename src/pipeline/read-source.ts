import type { Section, Source } from '../domain/dataset.ts';
import { parsePeriod } from '../domain/period.ts';
import { checkText } from './check-cell.ts';
import { decodeText, type InputFile } from './input-file.ts';
import type { Issue, IssueCode } from './issue.ts';

export interface SourceReading {
  readonly source?: Source;
  readonly sections: readonly Section[];
  readonly issues: readonly Issue[];
}

const REQUIRED = [
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
    ...REQUIRED.filter((name) => asText(record[name]) === '').map((name) =>
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
    ...checkForms(file.path, record, textRecord),
    ...checkTexts(file.path, '', parsed),
    ...sections.issues,
  ];
  const fields = [...REQUIRED, 'number', 'date'].map((name) => [name, asText(record[name])]);
  const source = {
    ...Object.fromEntries(fields),
    text_file: asText(textRecord['file']),
    text_sha256: asText(textRecord['sha256']),
  } as unknown as Source;
  return { source, sections: sections.sections, issues };
}

/** No text of the description may hold what no cell may hold, at whatever depth it stands. */
function checkTexts(file: string, field: string, value: unknown): readonly Issue[] {
  if (typeof value === 'string') {
    const text = value.normalize('NFC').trim();
    return checkText(text, value).map((finding) => ({
      file,
      line: 0,
      column: field,
      value: text,
      ...finding,
    }));
  }
  return Object.entries(asRecord(value)).flatMap(([name, inner]) =>
    checkTexts(file, field === '' ? name : `${field}.${name}`, inner),
  );
}

function checkForms(
  file: string,
  record: Readonly<Record<string, unknown>>,
  text: Readonly<Record<string, unknown>>,
): readonly Issue[] {
  const [id, prefix, period, date] = ['id', 'prefix', 'period', 'date'].map((name) =>
    asText(record[name]),
  );
  const issues: Issue[] = [];
  if (id !== undefined && id !== '' && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    const expected = 'small letters a–z, digits and single hyphens';
    issues.push(
      issueAt(file, 'id', 'wrong-form', id, expected, 'it becomes an address; rename it'),
    );
  }
  if (prefix !== undefined && prefix !== '' && !/^[a-z][a-z0-9]*$/.test(prefix)) {
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
  if (asText(text['file']) === '' || !/^[0-9a-f]{64}$/.test(asText(text['sha256']))) {
    const expected = 'the name and the sha256 of the source text';
    const value = `${asText(text['file'])} ${asText(text['sha256'])}`.trim();
    issues.push(
      issueAt(file, 'text', 'wrong-form', value, expected, 'line numbers hold for it only'),
    );
  }
  return issues;
}

function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString() === `${date}T00:00:00.000Z`;
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
      line: Number(record['line']),
      label_vi: asText(record['label_vi']),
      label_en: asText(record['label_en']),
    };
  });
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
  return { sections, issues };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
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
