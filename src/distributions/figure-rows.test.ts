import { expect, test } from 'vitest';
import { makeObservation } from '../../tests/support/observation.ts';
import { listFigureCells } from './figure-rows.ts';

const printed = makeObservation({ id: 's-vn', value: 4, lower: 3, upper: 5, qualifier: 'about' });

test('each number stands with its interval, its qualifier and its place', () => {
  const [cell] = listFigureCells(
    { columns: ['Region', 'Amount'], rows: [['North', { kind: 'observation', row: printed }]] },
    String,
  );
  expect(cell).toMatchObject({
    row: 'North',
    column: 'Amount',
    value: 4,
    lower: 3,
    upper: 5,
    qualifier: 'about',
    kind: 'printed',
    id: 's-vn',
    source: printed.source,
    line: printed.line,
    text: '',
  });
});

test('what is not published has words and no number, never zero', () => {
  const cells = listFigureCells(
    {
      columns: ['Period', 'Amount', 'By whom'],
      rows: [['2015', { kind: 'lack', why: 'not published' }, 'nobody']],
    },
    String,
  );
  expect(cells.map(({ value, text }) => [value, text])).toEqual([
    [null, 'not published'],
    [null, 'nobody'],
  ]);
});

test('an empty cell has no line, and the cells after it keep their column', () => {
  const cells = listFigureCells(
    { columns: ['Part', 'Instances', 'Share'], rows: [['All', '', 'half']] },
    String,
  );
  expect(cells.map(({ column, text }) => [column, text])).toEqual([['Share', 'half']]);
});
