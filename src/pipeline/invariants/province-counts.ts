import { COUNTRY } from '../../domain/dataset.ts';
import type { Invariant } from './invariant.ts';

/** A report that counts the provinces of a region or of the country counts those of the code list. */
export const provincesAreThoseListed: Invariant = ({ observations, provinces, regions }) =>
  observations
    .filter(({ indicator, category }) => indicator === 'province-count' && category === '')
    .flatMap(({ id, geography, value }) => {
      const isRegion = regions.some((region) => region.id === geography);
      if (!isRegion && geography !== COUNTRY) return [];
      const members = provinces.filter(({ region }) => !isRegion || region === geography);
      return { figures: [id], isExact: true, holds: value === members.length };
    });

/** No count of provinces is more than there are. */
export const provincesAtMostAll: Invariant = ({ observations, provinces }) =>
  observations.flatMap(({ id, unit, value }) =>
    unit === 'province' && value !== null
      ? { figures: [id], isExact: false, holds: value <= provinces.length }
      : [],
  );

/** `57/63`: the whole that a count is out of is the number of provinces. */
export const wholesAreAllProvinces: Invariant = ({ observations, provinces }) =>
  observations.flatMap(({ id, read_as }) => {
    const whole = /^\d+\/(\d+)$/.exec(read_as)?.[1];
    if (whole === undefined) return [];
    return { figures: [id], isExact: false, holds: Number(whole) === provinces.length };
  });
