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
        'Lấy tổng kinh phí chia cho số lượt hỗ trợ; một phần kinh phí dành cho nội dung không tính theo lượt, như tuyên truyền hay nâng cao năng lực quản lý.',
      note_en:
        'All funding divided by all instances of support; part of it is for activities not counted in instances, such as publicity or management capacity.',
    };
  });
