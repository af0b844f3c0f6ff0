import { COUNTRY } from '../../domain/dataset.ts';
import { listPeriods, nameDerived, type Derivation } from './definition.ts';

/** All state money divided by all instances of support, in million đồng. */
export const deriveFundingPerInstance: Derivation = ({ prefix, figures }) =>
  listPeriods(figures, 'support-instances').flatMap((period) => {
    const find = (indicator: string) =>
      figures.find({ indicator, geography: COUNTRY, period, category: '' })?.id;
    const [funding, instances] = [find('funding'), find('support-instances')];
    if (funding === undefined || instances === undefined) return [];
    return {
      id: nameDerived(prefix, period, 'funding-per-instance'),
      indicator: 'funding-per-instance',
      geography: COUNTRY,
      period,
      category: '',
      formula: `${funding} * 1000 / ${instances}`,
      note_vi:
        'Lấy toàn bộ kinh phí chia cho số lượt; một phần kinh phí chi cho việc không tính theo lượt, như tuyên truyền hay quản lý.',
      note_en:
        'All money divided by all instances; part of it pays for what is not counted in instances, such as publicity or management.',
    };
  });
