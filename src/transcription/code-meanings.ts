import { explain, type Bilingual, type Code } from '../distributions/schema/field.ts';
import { schemaOf } from '../distributions/schema/tables.ts';
import { COUNTRY, OUTSIDE_REGIONS, ZONE_NORTH } from '../domain/dataset.ts';
import type { Codelists } from '../pipeline/read-codelists.ts';
import { REGISTER_REASONS } from '../pipeline/read-registers.ts';

type Meanings = ReadonlyMap<string, Bilingual>;

const reasons = explain(REGISTER_REASONS, {
  act: ['số hiệu văn bản', 'number of an act'],
  address: ['địa chỉ, điện thoại', 'address or telephone'],
  article: ['điều, khoản, phụ lục được dẫn', 'article, clause or annex referred to'],
  class: ['loại, hạng, cấp', 'class or grade'],
  copies: ['số bản lưu', 'number of copies'],
  date: ['ngày, tháng, năm', 'date'],
  debris: ['rác của bản quét', 'debris of the scan'],
  list: ['số thứ tự trong danh sách', 'number in a list'],
  name: ['một phần của tên gọi', 'part of a name'],
  page: ['số trang', 'page number'],
  period: ['kỳ, giai đoạn', 'period'],
  section: ['số mục', 'number of a section'],
});

const doubts = explain(['scope'] as const, {
  scope: ['khác phạm vi, tính chất hoặc kỳ', 'differs in scope, basis or period'],
});

const wholePlaces = explain([COUNTRY, OUTSIDE_REGIONS, ZONE_NORTH] as const, {
  [COUNTRY]: ['cả nước', 'the whole country'],
  [OUTSIDE_REGIONS]: ['phần không phân theo vùng', 'what is assigned to no region'],
  [ZONE_NORTH]: ['khu vực phía Bắc', 'the ministry’s northern area'],
});

/** What the codes of each coded column mean, by the name of the column. */
export function explainCodes(codelists: Codelists): Readonly<Record<string, Meanings>> {
  const published = (name: string) =>
    fromCodes(schemaOf('observations').fields.find((field) => field.name === name)?.codes ?? []);
  return {
    reading: published('reading'),
    qualifier: published('qualifier'),
    basis: published('basis'),
    status: published('status'),
    indicator: fromLabels(codelists.indicators),
    period: fromLabels(codelists.periods),
    category: fromLabels(codelists.categories),
    unit: fromLabels(codelists.units),
    geography: new Map([
      ...fromCodes(wholePlaces),
      ...fromNames(codelists.regions),
      ...fromNames(codelists.provinces),
      ...fromNames(codelists['provinces-2025']),
    ]),
    kind: fromLabels(codelists['claim-kinds']),
    doubt: fromCodes(doubts),
    reason: fromCodes(reasons),
  };
}

function fromCodes(codes: readonly Code[]): Meanings {
  return new Map(
    codes.flatMap(({ id, meaning }) => (meaning === undefined ? [] : [[id, meaning] as const])),
  );
}

interface Labelled {
  readonly id: string;
  readonly label_vi: string;
  readonly label_en: string;
}

function fromLabels(entries: readonly Labelled[]): Meanings {
  return new Map(entries.map(({ id, label_vi, label_en }) => [id, { vi: label_vi, en: label_en }]));
}

interface Named {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
}

function fromNames(entries: readonly Named[]): Meanings {
  return new Map(entries.map(({ id, name_vi, name_en }) => [id, { vi: name_vi, en: name_en }]));
}
