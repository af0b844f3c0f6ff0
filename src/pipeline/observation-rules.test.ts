import { describe, expect, test } from 'vitest';
import {
  OBSERVATIONS_PATH,
  sampleFiles,
  sampleWithCells,
} from '../../tests/support/sample-data.ts';
import { buildDataset } from './build-dataset.ts';

/** Code and column of every issue once some cells of one row of the sample are changed. */
const issuesWith = (...change: Parameters<typeof sampleWithCells>) =>
  buildDataset(sampleWithCells(...change)).issues.map(({ code, column }) => `${code} ${column}`);

const NOTES = { note_vi: 'Lý do.', note_en: 'Reason.' };

describe('mending', () => {
  test.each([
    ['20.76', '20,76'],
    ['5. 500', '5.500'],
    ['§/63', '6/63'],
    ['}2,5', '12,5'],
    ['1,737.73', '1.737,73'],
  ])('%s may become %s', (printed, mended) => {
    const cells = { printed, read_as: mended, reading: 'mended', ...NOTES };
    expect(issuesWith('s-vn', cells)).toEqual([]);
  });

  test.each([
    ['20.76', '20,67'],
    ['20.76', '20,7'],
    ['20.76', '120,76'],
    ['20.76', '20,765'],
    ['§/63', '6/53'],
    ['12,5', '12,5'],
  ])('%s may not become %s', (printed, mended) => {
    const cells = { printed, read_as: mended, reading: 'mended', ...NOTES };
    expect(issuesWith('s-vn', cells)).toEqual(['changed-reading read_as']);
  });

  test('needs the reading to say so', () => {
    expect(issuesWith('s-vn', { printed: '20.76', read_as: '20,76' })).toEqual([
      'changed-reading read_as',
    ]);
  });

  test('needs a reason in both languages', () => {
    const cells = { printed: '20.76', read_as: '20,76', reading: 'mended' };
    expect(issuesWith('s-vn', cells)).toEqual(['missing-note note_vi', 'missing-note note_en']);
  });

  test('that cannot be read as a number is refused where it stands', () => {
    const cells = { printed: '2§.76', read_as: '20.76', reading: 'mended', ...NOTES };
    expect(issuesWith('s-vn', cells)).toEqual(['unreadable-number read_as']);
  });
});

describe('a count of things', () => {
  test('is whole: a comma in it is a mistake', () => {
    expect(issuesWith('s-count', { printed: '18,5' })).toEqual(['wrong-form printed']);
    const cells = { printed: '1,308', read_as: '1.308', reading: 'mended', ...NOTES };
    expect(issuesWith('s-count', cells)).toEqual([]);
    expect(issuesWith('s-count', { ...cells, printed: '1.308', read_as: '1,308' })).toEqual([
      'wrong-form read_as',
    ]);
  });

  test('may be unreadable, and nothing more is said', () => {
    expect(issuesWith('s-count', { printed: '1,3.5' })).toEqual(['unreadable-number printed']);
    expect(issuesWith('s-count', { printed: '18,5', reading: 'uncertain', ...NOTES })).toEqual([]);
  });
});

describe('an uncertain reading', () => {
  const uncertain = { printed: '3.§00', reading: 'uncertain', ...NOTES };

  test('has no value and no bounds, and is no fault', () => {
    const { dataset } = buildDataset(sampleWithCells('s-count', uncertain));
    expect(dataset?.observations.find(({ id }) => id === 's-count')).toMatchObject({
      printed: '3.§00',
      read_as: '3.§00',
      value: null,
      lower: null,
      upper: null,
      lower_literal: null,
      upper_literal: null,
    });
  });

  test('has no value even where its token is a number', () => {
    const { dataset } = buildDataset(sampleWithCells('s-count', { ...uncertain, printed: '18' }));
    expect(dataset?.observations.find(({ id }) => id === 's-count')?.value).toBeNull();
  });

  test('needs a note that names the candidates, and takes no mending', () => {
    expect(issuesWith('s-count', { printed: '3.§00', reading: 'uncertain' })).toEqual([
      'missing-note note_vi',
      'missing-note note_en',
    ]);
    expect(issuesWith('s-count', { ...uncertain, read_as: '3.000' })).toEqual([
      'changed-reading read_as',
    ]);
  });
});

describe('notes', () => {
  test('stand in both languages or none', () => {
    expect(issuesWith('s-vn', NOTES)).toEqual([]);
    expect(issuesWith('s-vn', { note_vi: 'Ghi chú.' })).toEqual(['missing-note note_en']);
    expect(issuesWith('s-vn', { note_en: 'A note.' })).toEqual(['missing-note note_vi']);
  });
});

describe('qualifiers', () => {
  const wording = 'khoảng hơn 12,5 tỷ đồng';

  test('several are separated by single spaces', () => {
    expect(issuesWith('s-vn', { qualifier: 'about more-than', wording })).toEqual([]);
    expect(issuesWith('s-vn', { qualifier: 'about, more-than', wording })).toEqual([
      'unknown-code qualifier',
    ]);
    expect(issuesWith('s-vn', { qualifier: 'about  more-than', wording })).toEqual([
      'unknown-code qualifier',
    ]);
  });

  test('none stands twice', () => {
    expect(issuesWith('s-vn', { qualifier: 'about about', wording })).toEqual([
      'unknown-code qualifier',
    ]);
  });

  test('a wording has twelve words at most', () => {
    expect(issuesWith('s-vn', { wording: 'một '.repeat(12) })).toEqual([]);
    expect(issuesWith('s-vn', { wording: 'một '.repeat(13) })).toEqual(['long-wording wording']);
  });
});

describe('units', () => {
  test('another unit of the same kind is welcome', () => {
    expect(issuesWith('s-vn', { printed: '12.500', unit: 'million-vnd' })).toEqual([]);
  });

  test('what is not money has no basis', () => {
    expect(issuesWith('s-count', { basis: 'allocated' })).toEqual(['wrong-basis basis']);
  });
});

describe('place', () => {
  test('the first line of a section belongs to it, the line before does not', () => {
    expect(issuesWith('s-count', { line: '5' })).toEqual([]);
    expect(issuesWith('s-count', { line: '4' })).toEqual(['wrong-section section']);
  });

  test('a line before the first section belongs to none', () => {
    const source = sampleFiles().find(({ path }) => path.endsWith('source.json'));
    const later = new TextDecoder().decode(source?.bytes).replace('"line": 1,', '"line": 3,');
    const files = sampleFiles({ 'sources/sample/source.json': later });
    expect(buildDataset(files).issues.map(({ code, line }) => [code, line])).toEqual([
      ['wrong-section', 2],
    ]);
  });

  test('a token may run onto the next line, no further and never back', () => {
    expect(issuesWith('s-central', { line: '3', line_end: '3' })).toEqual([]);
    expect(issuesWith('s-central', { line: '3', line_end: '4' })).toEqual([]);
    expect(issuesWith('s-central', { line: '3', line_end: '5' })).toEqual(['wrong-form line_end']);
    expect(issuesWith('s-central', { line: '3', line_end: '2' })).toEqual(['wrong-form line_end']);
  });
});

test('faults in several cells of one row are all reported, in the row’s file and line', () => {
  const cells = { printed: '20.76', basis: '', note_en: 'A note.', section: 'II' };
  const { issues } = buildDataset(sampleWithCells('s-central', cells));
  expect(issues.map(({ code }) => code)).toEqual([
    'unreadable-number',
    'missing-note',
    'wrong-basis',
    'wrong-section',
  ]);
  for (const issue of issues) expect(issue).toMatchObject({ file: OBSERVATIONS_PATH, line: 3 });
});
