import { COUNTRY } from '../../domain/dataset.ts';
import { defineShare, listPeriods, nameDerived, type Derivation } from './definition.ts';

/** Central plus local money, against which the stated total can be held. */
export const deriveFundingLevels: Derivation = ({ prefix, figures }) =>
  listPeriods(figures, 'funding').flatMap((period) => {
    const find = (category: string) =>
      figures.find({ indicator: 'funding', geography: COUNTRY, period, category })?.id;
    const [central, local] = [find('central'), find('local')];
    if (central === undefined || local === undefined) return [];
    return {
      id: nameDerived(prefix, period, 'funding-central-and-local'),
      indicator: 'funding',
      geography: COUNTRY,
      period,
      category: 'central-and-local',
      formula: `${central} + ${local}`,
      note_vi: 'Tổng hai cấp ngân sách theo số in trong báo cáo.',
      note_en: 'The two levels as printed, added up.',
    };
  });

/** Share of each level and activity in the total of the period. */
export const deriveFundingShares: Derivation = ({ prefix, figures, categories }) =>
  figures.all
    .filter((figure) => figure.indicator === 'funding' && figure.geography === COUNTRY)
    .filter(({ category }) =>
      categories.some(
        ({ id, dimension }) => id === category && ['level', 'activity'].includes(dimension),
      ),
    )
    .flatMap((part) => {
      const { period, category } = part;
      const total = figures.find({ ...part, category: '' });
      if (total === undefined) return [];
      const about = {
        id: nameDerived(prefix, period, 'funding-share', category),
        indicator: 'funding-share',
        geography: COUNTRY,
        period,
        category,
      };
      return defineShare(about, part, total);
    });

/** The amount foreseen that a stated percentage of it implies. */
export const deriveForeseenFunding: Derivation = ({ prefix, figures }) =>
  figures.all
    .filter(({ indicator }) => indicator === 'funding-foreseen-attainment')
    .flatMap(({ id, geography, period, category }) => {
      const funding = figures.find({ indicator: 'funding', geography, period, category });
      if (funding === undefined) return [];
      return {
        id: nameDerived(prefix, period, 'funding-foreseen', category || geography),
        indicator: 'funding-foreseen',
        geography,
        period,
        category,
        formula: `${funding.id} / ${id} * 100`,
        note_vi: 'Số dự kiến suy ra từ tỷ lệ mà báo cáo nêu.',
        note_en: 'The amount foreseen that the stated percentage implies.',
      };
    });
