import type { ClaimFigure, StatedFigure } from '../../src/domain/claims/relation-kinds.ts';
import { exactly } from '../../src/domain/interval.ts';
import type { ClaimRow } from '../../src/pipeline/read-claims.ts';

/** A figure `width` either way of its value, for tests of claims. */
export function makeFigure(
  id: string,
  value: number,
  width = 0,
  period = '2014/2020',
): ClaimFigure {
  return { id, period, value, interval: { lower: value - width, upper: value + width } };
}

/** A printed whole number without words beside it, some of its fields changed. */
export function makeStated(value: number, fields: Partial<StatedFigure> = {}): StatedFigure {
  const interval = fields.interval ?? exactly(value);
  return {
    id: 'stated',
    period: '2014/2020',
    value,
    interval,
    literal: interval,
    step: 1,
    isQualified: false,
    ...fields,
  };
}

/** A row of a claims table; without changes a sum of `a` and `b` that the figure `stated` states. */
export function makeClaim(fields: Partial<ClaimRow> = {}): ClaimRow {
  return {
    file: 'claims/sample.csv',
    row: 2,
    source: 'sample',
    id: 'c-some',
    kind: 'sum',
    stated: 'stated',
    inputs: ['a', 'b'],
    line: 0,
    isScopeDoubtful: false,
    statement_vi: 'Điều văn bản nói.',
    statement_en: 'What the document says.',
    conclusion_vi: '',
    conclusion_en: '',
    ...fields,
  };
}
