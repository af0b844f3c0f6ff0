/** What can be wrong with the data. A maintainer can search for the code. */
export type IssueCode =
  | 'not-utf8'
  | 'not-csv'
  | 'not-json'
  | 'missing-file'
  | 'unknown-file'
  | 'missing-column'
  | 'extra-column'
  | 'extra-cell'
  | 'missing-cell'
  | 'stray-quote'
  | 'line-break'
  | 'formula-cell'
  | 'converted-cell'
  | 'html-tag'
  | 'damaged-text'
  | 'example-row'
  | 'empty-cell'
  | 'not-a-number'
  | 'wrong-form'
  | 'unknown-code'
  | 'duplicate-id'
  | 'wrong-order'
  | 'unreadable-number'
  | 'changed-reading'
  | 'missing-note'
  | 'missing-wording'
  | 'missing-qualifier'
  | 'long-wording'
  | 'wrong-section'
  | 'wrong-unit'
  | 'wrong-basis'
  | 'excluding-qualifiers'
  | 'broken-formula'
  | 'broken-claim'
  | 'changed-verdict'
  | 'changed-value'
  | 'unchanged'
  | 'missing-conclusion'
  | 'token-not-found'
  | 'wrong-text';

/** Where in the data folder an issue stands. */
export interface Place {
  readonly file: string;
  /** From 1; 0 where the file as a whole is meant. */
  readonly line: number;
  /** Name of the column or field; empty where the row as a whole is meant. */
  readonly column: string;
}

/** One fault in the data, with what would mend it. */
export interface Issue extends Place {
  readonly code: IssueCode;
  readonly value: string;
  readonly expected: string;
  readonly advice: string;
}

/**
 * Leaves out what only follows: in a row with a cell too many each cell may stand in the next one's
 * column, and all that is said of them may be wrong.
 */
export function withoutConsequences(issues: readonly Issue[]): readonly Issue[] {
  const nameRow = ({ file, line }: Issue) => `${file}:${String(line)}`;
  const tooLong = new Set(issues.filter(({ code }) => code === 'extra-cell').map(nameRow));
  return issues.filter((issue) => issue.code === 'extra-cell' || !tooLong.has(nameRow(issue)));
}

/** Formats an issue as `file:line, column: …`, two lines for a terminal. */
export function formatIssue(issue: Issue): string {
  const place = [
    issue.line > 0 ? `${issue.file}:${String(issue.line)}` : issue.file,
    ...(issue.column === '' ? [] : [`column ${issue.column}`]),
  ].join(', ');
  const nothing = issue.code === 'missing-file' ? 'is missing' : 'is empty';
  const found = issue.value === '' ? nothing : `“${shorten(issue.value)}”`;
  return `${place}: ${found} [${issue.code}]\n    expected ${issue.expected}; ${issue.advice}`;
}

function shorten(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value;
}
