import { isQualifier, QUALIFIERS, splitQualifiers, type Qualifier } from '../domain/qualifier.ts';
import { isMoney } from '../domain/unit.ts';
import type { Issue } from './issue.ts';
import { NUMBER_RULES } from './number-rules.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { cellOf, type Row } from './table-schema.ts';

/** Checks that concern several cells of one row. Cells by themselves are checked while reading. */
export function checkObservation(row: Row, context: RuleContext): Issue[] {
  return RULES.flatMap((rule) => rule(row, context)).map((finding) => ({
    file: context.file,
    line: row.line,
    value: cellOf(row, finding.column),
    ...finding,
  }));
}

const checkId: Rule = (row, { prefix }) =>
  prefix === '' || cellOf(row, 'id').startsWith(`${prefix}-`)
    ? []
    : [
        {
          column: 'id',
          code: 'wrong-form',
          expected: `an id that begins with “${prefix}-”, the prefix of its source`,
          advice: 'put it before the id',
        },
      ];

const checkNotes: Rule = (row) => {
  const [vi, en] = [cellOf(row, 'note_vi'), cellOf(row, 'note_en')];
  const needed = cellOf(row, 'reading') !== 'clear';
  const finding = (column: string): Finding => ({
    column,
    code: 'missing-note',
    expected: needed
      ? 'the reason of the mending or the doubt'
      : 'a note in both languages or none',
    advice: 'write it',
  });
  return [
    ...(vi === '' && (needed || en !== '') ? [finding('note_vi')] : []),
    ...(en === '' && (needed || vi !== '') ? [finding('note_en')] : []),
  ];
};

const checkQualifier: Rule = (row) => {
  const codes = splitQualifiers(cellOf(row, 'qualifier'));
  const unknown = codes.filter((code) => !isQualifier(code));
  if (unknown.length > 0 || new Set(codes).size < codes.length) {
    return [
      {
        column: 'qualifier',
        code: 'unknown-code',
        expected: `none, one or several of ${QUALIFIERS.join(', ')}, separated by spaces`,
        advice: 'check the spelling',
      },
    ];
  }
  const wording = cellOf(row, 'wording');
  const findings: Finding[] = [];
  const unmarked = readQualifiers(wording, cellOf(row, 'printed')).filter(
    (code) => !codes.includes(code),
  );
  if (unmarked.length > 0 && cellOf(row, 'note_vi') === '') {
    findings.push({
      column: 'qualifier',
      code: 'missing-qualifier',
      expected: `${unmarked.join(' ')}, because the wording says so before the number`,
      advice: 'add it, or say in a note why it does not hold for the number',
    });
  }
  if (codes.length > 0 && wording === '') {
    findings.push({
      column: 'wording',
      code: 'missing-wording',
      expected: 'the words around the number, because it has a qualifier',
      advice: 'copy up to twelve of them, mended',
    });
  }
  if (wording.split(' ').length > 12) {
    findings.push({
      column: 'wording',
      code: 'long-wording',
      expected: 'at most twelve words',
      advice: 'keep those that carry the meaning',
    });
  }
  return findings;
};

/** What a wording says right before its number, as codes: “khoảng hơn 250 tỷ” is about and more than. */
function readQualifiers(wording: string, printed: string): readonly Qualifier[] {
  const words = wording.toLowerCase();
  const at = words.search(
    new RegExp(`(?<![\\d.,])${RegExp.escape(printed.toLowerCase())}(?![\\d])`),
  );
  if (printed === '' || at === -1) return [];
  const found: Qualifier[] = [];
  let before = words.slice(0, at).trimEnd();
  for (;;) {
    const word = Object.keys(QUALIFYING_WORDS).find((one) => ` ${before}`.endsWith(` ${one}`));
    if (word === undefined) return found;
    found.unshift(QUALIFYING_WORDS[word as keyof typeof QUALIFYING_WORDS]);
    before = before.slice(0, -word.length).trimEnd();
  }
}

const QUALIFYING_WORDS = {
  khoảng: 'about',
  'xấp xỉ': 'about',
  gần: 'nearly',
  hơn: 'more-than',
  trên: 'more-than',
  dưới: 'less-than',
  'ít nhất': 'at-least',
  'tối thiểu': 'at-least',
} as const satisfies Readonly<Record<string, Qualifier>>;

const checkUnit: Rule = (row, { units, indicators }) => {
  const unit = units.find(({ id }) => id === cellOf(row, 'unit'));
  const indicator = indicators.find(({ id }) => id === cellOf(row, 'indicator'));
  const usual = units.find(({ id }) => id === indicator?.unit);
  if (unit === undefined || usual === undefined) return [];
  const findings: Finding[] = [];
  if (unit.kind !== usual.kind) {
    findings.push({
      column: 'unit',
      code: 'wrong-unit',
      expected: `a unit like ${usual.id}, because the indicator is ${indicator?.id ?? ''}`,
      advice: 'correct unit or indicator',
    });
  }
  if (isMoney(unit) !== (cellOf(row, 'basis') !== '')) {
    findings.push({
      column: 'basis',
      code: 'wrong-basis',
      expected: isMoney(unit) ? 'the basis of this money' : 'no basis, because it is not money',
      advice: isMoney(unit)
        ? 'say what the document calls it; “unstated” where it does not say'
        : 'empty the cell',
    });
  }
  return findings;
};

const checkPlace: Rule = (row, { sections }) => {
  const line = Number(cellOf(row, 'line'));
  const lineEnd = Number(cellOf(row, 'line_end') || line);
  const section = sections.findLast((candidate) => candidate.line <= line);
  const findings: Finding[] = [];
  if (sections.length > 0 && section?.number !== cellOf(row, 'section')) {
    findings.push({
      column: 'section',
      code: 'wrong-section',
      expected:
        section === undefined
          ? `a line of a section that source.json lists; line ${String(line)} is before the first`
          : `${section.number}, the section that line ${String(line)} stands in`,
      advice: 'correct section or line',
    });
  }
  if (lineEnd < line || lineEnd > line + 1) {
    findings.push({
      column: 'line_end',
      code: 'wrong-form',
      expected: 'the line itself or the next one',
      advice: 'correct line or line_end',
    });
  }
  return findings;
};

const RULES: readonly Rule[] = [
  checkId,
  ...NUMBER_RULES,
  checkNotes,
  checkQualifier,
  checkUnit,
  checkPlace,
];
