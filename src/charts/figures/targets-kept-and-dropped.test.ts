import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './targets-kept-and-dropped.ts';

const bind = (values: Readonly<Record<string, number>>) => {
  const dataset = changeValues(values);
  const context = { id: figure.id, dataset, language: 'en', view: '', highlight: '' } as const;
  return figure.bind(figure.select(dataset, ''), context);
};

test('the finding counts what became of each target', () => {
  expect(bind({})).toMatchObject({
    all: { count: 23 },
    kept: { count: 8 },
    lowered: { count: 7 },
    raised: { count: 4 },
    dropped: { count: 4 },
  });
  expect(bind({ 'd-r20-2021-2025-draft-to-approved-machines-supported': 100 })).toMatchObject({
    kept: { count: 9 },
    raised: { count: 3 },
  });
});
