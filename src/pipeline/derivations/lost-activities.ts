import { COUNTRY } from '../../domain/dataset.ts';
import {
  BASIS_WORDS,
  joinOperands,
  listPeriods,
  nameDerived,
  type Derivation,
} from './definition.ts';

/** What is left of the total of a period beside the activities whose money a report says was used. */
export const deriveLostActivities: Derivation = ({ prefix, figures, categories }) =>
  listPeriods(figures, 'funding').flatMap((period) => {
    const total = figures.find({ indicator: 'funding', geography: COUNTRY, period, category: '' });
    const known = figures.all.filter(
      (figure) =>
        figure.indicator === 'funding' &&
        figure.geography === COUNTRY &&
        figure.period === period &&
        figure.basis === 'carried-out' &&
        categories.some(({ id, dimension }) => id === figure.category && dimension === 'activity'),
    );
    if (total === undefined || known.length === 0) return [];
    const lost = nameDerived(prefix, period, 'funding-activities-lost');
    const about = { geography: COUNTRY, period, category: 'activity-lost' };
    const whole = BASIS_WORDS[total.basis || 'unstated'];
    return [
      {
        ...about,
        id: lost,
        indicator: 'funding',
        formula: `${total.id} - ${joinOperands(
          '+',
          known.map(({ id }) => id),
        )}`,
        note_vi: `Tổng là ${whole.vi}, còn số của các nội dung là ${BASIS_WORDS['carried-out'].vi}. Phần này vì thế có thể gồm cả tiền chưa thực hiện và tiền không chia theo nội dung.`,
        note_en: `The total is ${whole.en}, the activities are ${BASIS_WORDS['carried-out'].en}. So this part may also hold money that was not used, or not divided by activity.`,
      },
      {
        ...about,
        id: nameDerived(prefix, period, 'funding-share-activities-lost'),
        indicator: 'funding-share',
        formula: `${lost} / ${total.id} * 100`,
        note_vi: `Phần không còn số tiền theo nội dung, so với ${whole.vi}.`,
        note_en: `The part whose money by activity is lost, out of ${whole.en}.`,
      },
    ];
  });
