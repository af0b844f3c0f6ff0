import { COUNTRY, type Dataset } from './dataset.ts';
import { findAbout } from './figure-tables.ts';

/** A number that a period lacks to stand among the reports: what of, and where. */
export interface RegionalLack {
  readonly indicator: string;
  readonly geography: string;
}

/** What a report says of every region and of the country, so that they can be compared. */
const NEEDED = ['funding', 'province-count'] as const;

/**
 * What no document reports for a period, of the numbers without which the pages of regions and of money
 * cannot tell it; none where it is complete.
 */
export function listRegionalLacks(
  { observations, regions }: Pick<Dataset, 'observations' | 'regions'>,
  period: string,
): readonly RegionalLack[] {
  const places = [...regions.map(({ id }) => id), COUNTRY];
  return NEEDED.flatMap((indicator) =>
    places
      .filter((geography) =>
        findAbout(observations, { indicator, geography, period }).every(
          ({ value }) => value === null,
        ),
      )
      .map((geography) => ({ indicator, geography })),
  );
}
