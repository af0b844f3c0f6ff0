import { COUNTRY } from '../../domain/dataset.ts';
import { nameDerived, type Derivation } from './definition.ts';

/** Share of each type of establishment and of difficult areas in all instances of support. */
export const deriveSupportMix: Derivation = ({ prefix, figures }) =>
  figures.all
    .filter(({ indicator, category }) => indicator === 'support-instances' && category !== '')
    .flatMap(({ id, period, category }) => {
      const key = { indicator: 'support-instances', geography: COUNTRY, period, category: '' };
      const total = figures.find(key);
      if (total === undefined) return [];
      return {
        id: nameDerived(prefix, period, 'support-instances-share', category),
        indicator: 'support-instances-share',
        geography: COUNTRY,
        period,
        category,
        formula: `${id} / ${total.id} * 100`,
        note_vi: '',
        note_en: '',
      };
    });
