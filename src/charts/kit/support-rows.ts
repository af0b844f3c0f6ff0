import { COUNTRY, type Category, type Dataset } from '../../domain/dataset.ts';
import { findPrinted, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { listToldPeriods } from './told-reports.ts';

/** A part of all instances, and what the report says is its share. */
export interface SupportPart {
  readonly category: Category;
  readonly instances: Figured;
  readonly share: Figured;
}

export interface SupportCounts {
  readonly all: Figured;
  /** By kind of establishment, the largest first. */
  readonly kinds: readonly SupportPart[];
  readonly difficult: SupportPart;
}

export interface SupportRow {
  readonly period: string;
  /** Undefined where the report does not count support by kind and area. */
  readonly counts: SupportCounts | undefined;
}

/** The report that counts by kind and area first, the one that does not below. */
export function listSupport(dataset: Dataset): readonly SupportRow[] {
  const rows = listToldPeriods(dataset).map((period) => {
    const find = (indicator: string, category = '') =>
      findPrinted(dataset, { indicator, geography: COUNTRY, period, category });
    const parts = dataset.categories.flatMap((category): SupportPart[] => {
      const instances = find('support-instances', category.id);
      const share = find('support-instances-share', category.id);
      return instances === undefined || share === undefined ? [] : [{ category, instances, share }];
    });
    const all = find('support-instances');
    const kinds = parts
      .filter(({ category }) => category.dimension === 'establishment')
      .toSorted((a, b) => valueOf(b.instances) - valueOf(a.instances));
    const difficult = parts.find(({ category }) => category.dimension === 'area');
    const isKnown = all !== undefined && kinds.length > 0 && difficult !== undefined;
    return { period, counts: isKnown ? { all, kinds, difficult } : undefined };
  });
  return rows.toSorted((a, b) => Number(b.counts !== undefined) - Number(a.counts !== undefined));
}

/** The parts that a report counts, by kind and by area. */
export function listSupportParts({ counts }: SupportRow): readonly SupportPart[] {
  return counts === undefined ? [] : [...counts.kinds, counts.difficult];
}
