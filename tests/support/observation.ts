import type { Observation } from '../../src/domain/dataset.ts';

/** An observation of 100 exactly, for tests that care about a few fields only. */
export function makeObservation(fields: Partial<Observation>): Observation {
  const value = fields.value === undefined ? 100 : fields.value;
  return {
    id: 'some-observation',
    source: 'sample',
    section: 'I',
    line: 1,
    line_end: 1,
    occurrence: 1,
    printed: '100',
    read_as: '100',
    reading: 'clear',
    wording: '',
    indicator: 'funding',
    geography: 'VN',
    period: '2014/2020',
    category: '',
    value,
    unit: 'billion-vnd',
    qualifier: '',
    lower: value,
    upper: value,
    lower_literal: value,
    upper_literal: value,
    basis: 'allocated',
    status: 'reported',
    note: '',
    note_en: '',
    ...fields,
  };
}
