import { COUNTRY } from '../../domain/dataset.ts';
import { defineShare, nameDerived, type Derivation } from './definition.ts';

/** Dimensions whose entries are parts of all instances of support. */
const PARTS = ['establishment', 'area'];

/** Share of each type of establishment and of difficult areas in all instances of support. */
export const deriveSupportMix: Derivation = ({ prefix, figures, categories }) =>
  figures.all
    .filter((figure) => figure.indicator === 'support-instances' && figure.geography === COUNTRY)
    .filter(({ category }) =>
      categories.some(({ id, dimension }) => id === category && PARTS.includes(dimension)),
    )
    .flatMap((part) => {
      const { period, category } = part;
      const total = figures.find({ ...part, category: '' });
      if (total === undefined) return [];
      const about = {
        id: nameDerived(prefix, period, 'support-instances-share', category),
        indicator: 'support-instances-share',
        geography: COUNTRY,
        period,
        category,
      };
      return defineShare(about, part, total);
    });
