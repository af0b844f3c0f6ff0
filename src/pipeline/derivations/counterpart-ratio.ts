import { COUNTRY } from '../../domain/dataset.ts';
import { listPeriods, nameDerived, type Derivation } from './definition.ts';

/** Counterpart capital per đồng under each definition that the figures allow. */
export const deriveCounterpartRatio: Derivation = ({ prefix, figures }) =>
  listPeriods(figures, 'counterpart-capital').flatMap((period) => {
    const find = (indicator: string, category: string) =>
      figures.find({ indicator, geography: COUNTRY, period, category })?.id;
    const counterpart = find('counterpart-capital', '');
    const state = find('funding', '');
    const central = find('funding', 'central');
    const ratio = (category: string, formula: string) => ({
      id: nameDerived(prefix, period, 'counterpart-per-dong', category),
      indicator: 'counterpart-per-dong',
      geography: COUNTRY,
      period,
      category,
      formula,
      note_vi:
        'Tỷ lệ tính từ số trong báo cáo; không chứng minh đồng ngân sách kéo theo phần vốn còn lại.',
      note_en: 'A ratio of reported figures; no proof that the state’s đồng brought in the rest.',
    });
    if (counterpart === undefined || state === undefined) return [];
    return [
      ratio('counterpart-to-state', `${counterpart} / ${state}`),
      ratio('total-to-state', `1 + ${counterpart} / ${state}`),
      ...(central === undefined
        ? []
        : [ratio('counterpart-to-central', `${counterpart} / ${central}`)]),
    ];
  });
