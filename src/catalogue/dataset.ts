import categories from '#dataset/categories.json';
import changes from '#dataset/changes.json';
import claimKinds from '#dataset/claim-kinds.json';
import claims from '#dataset/claims.json';
import corrections from '#dataset/corrections.json';
import derived from '#dataset/derived.json';
import gaps from '#dataset/gaps.json';
import indicators from '#dataset/indicators.json';
import observations from '#dataset/observations.json';
import periods from '#dataset/periods.json';
import provinces2025 from '#dataset/provinces-2025.json';
import provinces from '#dataset/provinces.json';
import regions from '#dataset/regions.json';
import sections from '#dataset/sections.json';
import sources from '#dataset/sources.json';
import terms from '#dataset/terms.json';
import timeline from '#dataset/timeline.json';
import units from '#dataset/units.json';
import verdicts from '#dataset/verdicts.json';
import weights from '#dataset/weights.json';
import type { Claim, Dataset, Observation, Source } from '../domain/dataset.ts';
import { comparePeriods } from '../domain/period.ts';

/** The generated dataset, typed. `npm run data` has checked it; nothing here changes it. */
export const dataset: Dataset = {
  observations: observations as readonly Observation[],
  derived,
  claims: claims as readonly Claim[],
  sources,
  sections,
  indicators,
  units,
  periods,
  categories,
  regions,
  provinces,
  'provinces-2025': provinces2025,
  timeline,
  gaps,
  terms,
  verdicts,
  weights,
  'claim-kinds': claimKinds,
  corrections,
  changes,
};

/** The documents, the report on the earlier period first. */
export const sourcesByPeriod: readonly Source[] = dataset.sources.toSorted((a, b) =>
  comparePeriods(a.period, b.period),
);
