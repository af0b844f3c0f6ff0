import { looksLikeFormula } from '../domain/formula-cell.ts';
import { parsePeriod } from '../domain/period.ts';
import { isExampleId, isExampleText } from './example-mark.ts';
import type { Issue, IssueCode, Place } from './issue.ts';
import type { Field } from './table-schema.ts';

/** An id becomes an address. */
export const ID_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** ISO 8601, as exact as is known. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const PLAIN_NUMBER = /^\d{1,15}(?:\.\d{1,15})?$/;

/** A fault, without its place. */
export interface Finding {
  readonly code: IssueCode;
  readonly expected: string;
  readonly advice: string;
}

/** What `npm run new-source` wrote to show how it is done. */
const leftExample: Finding = {
  code: 'example-row',
  expected: 'what the document says in place of an example',
  advice: 'replace it or delete the whole row; an example is never published',
};

/** Everything wrong with one cell by itself, whatever the rest of its row says. */
export function checkCell(place: Place, value: string, raw: string, field: Field): Issue[] {
  return [...checkText(value, raw), ...checkType(value, field)].map((finding) => ({
    ...place,
    value,
    ...finding,
  }));
}

/** What no text may hold, in a cell or in a field of a description. */
export function checkText(value: string, raw: string): Finding[] {
  if (raw === '') return [];
  const findings: Finding[] = [];
  if (/[\r\n]/.test(raw.trim())) {
    findings.push({
      code: 'line-break',
      expected: 'one line of text',
      advice: 'replace the line break by a space',
    });
  }
  if (looksLikeFormula(value)) {
    findings.push({
      code: 'formula-cell',
      expected: 'text or a number, not a spreadsheet formula',
      advice: 'paste the value instead of the formula',
    });
  }
  if (isExampleText(value)) findings.push(leftExample);
  if (/<[a-z!/]/i.test(value)) {
    findings.push({
      code: 'html-tag',
      expected: 'plain text',
      advice: 'remove the HTML tag',
    });
  }
  if (value.includes('"')) {
    findings.push({
      code: 'stray-quote',
      expected: 'typographic quotation marks “ ”',
      advice: 'replace or remove the straight quotation mark',
    });
  }
  if (
    /\ufffd|[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u.test(
      value.replaceAll(/[\r\n]/g, ''),
    )
  ) {
    findings.push({
      code: 'damaged-text',
      expected: 'readable letters',
      advice: 'it holds a sign that cannot be seen, or �; type the text again',
    });
  }
  return findings;
}

function checkType(value: string, field: Field): Finding[] {
  if (value === '') {
    return field.required === true
      ? [{ code: 'empty-cell', expected: `a value for ${field.name}`, advice: 'fill it in' }]
      : [];
  }
  if (field.codes !== undefined && !field.codes.includes(value)) {
    return [
      {
        code: 'unknown-code',
        expected: `one of ${field.codes.join(', ')}`,
        advice: 'check the spelling',
      },
    ];
  }
  return checkForm(value, field);
}

function checkForm(value: string, { type }: Field): Finding[] {
  if (type === 'id' && !ID_FORM.test(value)) {
    return [
      {
        code: 'wrong-form',
        expected: 'small letters a–z, digits and single hyphens',
        advice: 'an id is an address and stays for ever; choose one of this form',
      },
    ];
  }
  if (type === 'id' && isExampleId(value)) return [leftExample];
  if (type === 'integer' && !/^[1-9]\d{0,14}$/.test(value)) {
    return [{ code: 'not-a-number', expected: 'a whole number from 1', advice: 'correct it' }];
  }
  if (type === 'index' && !/^\d{1,15}$/.test(value)) {
    return [{ code: 'not-a-number', expected: 'a whole number from 0', advice: 'correct it' }];
  }
  if (type === 'number' && !(PLAIN_NUMBER.test(value) && Number(value) > 0)) {
    return [
      { code: 'not-a-number', expected: 'a number above 0, as 1000 or 0.5', advice: 'correct it' },
    ];
  }
  if (type === 'date' && !(DATE.test(value) && (value.length < 10 || isDay(value)))) {
    return [
      {
        code: 'wrong-form',
        expected: 'a date such as 2014-08-01, 2020-08 or 2014',
        advice: 'write year, month and day in this order, with hyphens',
      },
    ];
  }
  if (type === 'period' && parsePeriod(value) === null) {
    return [
      {
        code: 'wrong-form',
        expected: 'a period such as 2015, 2014/2020 or ../2015',
        advice: 'write it in EDTF, with a slash',
      },
    ];
  }
  return type === 'names' ? checkNames(value) : [];
}

/** Names in one cell, `A;B`: none empty, none twice, no spaces around the mark. */
function checkNames(value: string): Finding[] {
  const names = value.split(';');
  const isClean = names.every((name) => name !== '' && name === name.trim());
  if (isClean && new Set(names.map((name) => name.toLowerCase())).size === names.length) return [];
  return [
    {
      code: 'wrong-form',
      expected: 'names with “;” between them and no spaces around it, each once',
      advice: 'remove what is empty, twice or a space too many',
    },
  ];
}

/** Whether a text is a day of the calendar, as 2014-08-01. */
export function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString() === `${date}T00:00:00.000Z`;
}
