import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import type { CitedWork } from './cited-work.ts';
import { toCslJson } from './csl-json.ts';

const text = { type: 'string', minLength: 1 };
/** What CSL-JSON 1.0.2 asks of the fields that a citation of a figure has; it knows no others. */
const CSL = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['id', 'type', 'title', 'author', 'issued', 'URL'],
    additionalProperties: false,
    properties: {
      id: text,
      type: { enum: ['webpage', 'graphic', 'dataset'] },
      title: text,
      'container-title': text,
      publisher: text,
      genre: text,
      version: text,
      note: text,
      URL: text,
      language: text,
      author: {
        type: 'array',
        minItems: 1,
        items: { type: 'object', additionalProperties: false, properties: { literal: text } },
      },
      issued: {
        type: 'object',
        required: ['date-parts'],
        additionalProperties: false,
        properties: {
          'date-parts': {
            type: 'array',
            minItems: 1,
            maxItems: 2,
            items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
          },
        },
      },
    },
  },
};
const validate = new Ajv({ allErrors: true }).compile(CSL);

const work: CitedWork = {
  key: 'von-moi-seed-money-vi',
  language: 'vi',
  author: 'Vốn mồi',
  title: 'Một đồng “mồi”',
  genre: 'Biểu đồ',
  version: '0.1.0',
  date: '2026-11-02',
  address: 'https://example.org/nhung/seed-money/',
  note: 'hình seed-money',
};

test('an entry is CSL-JSON', () => {
  const entries: unknown = JSON.parse(toCslJson(work));
  validate(entries);
  expect(validate.errors).toBeNull();
});

test('its date is in numbers', () => {
  expect(JSON.parse(toCslJson(work))).toMatchObject([
    { id: work.key, issued: { 'date-parts': [[2026, 11, 2]] }, language: 'vi' },
  ]);
});

test('an entry without an address is not', () => {
  expect(validate(JSON.parse(toCslJson({ ...work, address: '' })))).toBe(false);
});
