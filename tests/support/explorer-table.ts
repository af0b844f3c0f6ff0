import {
  DIMENSIONS,
  readExplorerTable,
  type Dimension,
  type ExplorerFile,
  type ExplorerTable,
} from '../../src/domain/explorer/explorer-table.ts';

type Row = Partial<Record<Dimension, string>> & { readonly id: string; readonly value?: number };

/** What a row is where a test does not say. */
const USUAL: Readonly<Record<Dimension, string>> = {
  indicator: 'funding',
  category: '',
  geography: 'VN',
  period: '2014/2020',
  source: 'report',
  basis: '',
  status: 'reported',
  kind: 'printed',
  unit: 'billion-vnd',
  section: '',
};
const LABELS: Readonly<Record<string, string>> = {
  funding: 'Kinh phí khuyến công',
  'funding-share': 'Tỷ trọng trong tổng kinh phí',
  staff: 'Số cán bộ, viên chức',
  RRD: 'Đồng bằng sông Hồng',
  NMM: 'Trung du và miền núi phía Bắc',
  VN: 'Cả nước',
};
const TRAITS: Readonly<Record<string, string>> = {
  VN: 'country',
  RRD: 'region',
  NMM: 'region',
  'outside-regions': 'region',
  central: 'level',
  local: 'level',
  'billion-vnd': 'money',
  percent: 'percent',
  person: 'count',
};

/** A table of the explorer with these rows, its lists in the order in which the rows bring them up. */
export function makeExplorerTable(rows: readonly Row[]): ExplorerTable {
  return readExplorerTable(makeExplorerFile(rows));
}

export function makeExplorerFile(rows: readonly Row[]): ExplorerFile {
  const valueOf = (row: Row, dimension: Dimension) => row[dimension] ?? USUAL[dimension];
  const lists = Object.fromEntries(
    DIMENSIONS.map((name) => [name, [...new Set(rows.map((row) => valueOf(row, name)))]]),
  ) as Record<Dimension, string[]>;
  const values = rows.map(({ value }) => value ?? null);
  return {
    version: '1.0.0',
    dictionaries: Object.fromEntries(
      DIMENSIONS.map((name) => [
        name,
        {
          ids: lists[name],
          labels: lists[name].map((id) => LABELS[id] ?? id),
          traits: lists[name].map((id) => TRAITS[id] ?? ''),
        },
      ]),
    ) as unknown as ExplorerFile['dictionaries'],
    codes: Object.fromEntries(
      DIMENSIONS.map((name) => [name, rows.map((row) => lists[name].indexOf(valueOf(row, name)))]),
    ) as unknown as ExplorerFile['codes'],
    id: rows.map(({ id }) => id),
    value: values,
    lower: values,
    upper: values,
    text: values.map((value) => (value === null ? '?' : String(value).replace('.', ','))),
    range: rows.map(() => ''),
    stated: values.map((value) => String(value ?? '2}')),
    line: rows.map((_, index) => index + 1),
    parts: {},
  };
}
