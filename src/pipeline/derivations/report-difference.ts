import { COUNTRY, OUTSIDE_REGIONS, type Basis } from '../../domain/dataset.ts';
import { containsPeriod } from '../../domain/period.ts';
import {
  BASIS_WORDS,
  nameDerived,
  type CrossDerivation,
  type DerivationContext,
} from './definition.ts';
import { tabulateRegions, type RegionalInputs } from './regional-table.ts';

interface Report {
  readonly context: DerivationContext;
  readonly inputs: RegionalInputs;
}

/**
 * Regional money by one report less that by another whose period lies inside the first one's. It is
 * a difference between two reports: what it says about the years left over is an open question, so
 * every row carries the basis of both amounts.
 */
export const deriveReportDifference: CrossDerivation = (contexts) => {
  const reports = contexts.flatMap((context) =>
    tabulateRegions(context).map((inputs) => ({ context, inputs })),
  );
  return reports.flatMap((longer) =>
    reports
      .filter(({ inputs }) => containsPeriod(longer.inputs.period, inputs.period))
      .flatMap((shorter) => defineDifferences(longer, shorter)),
  );
};

function defineDifferences(longer: Report, shorter: Report) {
  const geographies = [
    ...longer.inputs.regions.map(({ geography }) => geography),
    OUTSIDE_REGIONS,
    COUNTRY,
  ];
  const { prefix } = longer.context;
  const { period } = longer.inputs;
  const from = nameDerived(shorter.context.prefix, shorter.inputs.period).replace('d-', '');
  return geographies.map((geography) => {
    const [minuend, subtrahend] = [longer, shorter].map((report) => findAmount(report, geography));
    return {
      id: nameDerived(prefix, period, 'less', from, 'funding', geography),
      indicator: 'funding-difference',
      geography,
      period,
      category: '',
      formula: `${minuend?.id ?? ''} - ${subtrahend?.id ?? ''}`,
      ...describe(longer, shorter, minuend?.basis ?? '', subtrahend?.basis ?? ''),
    };
  });
}

function findAmount({ context, inputs }: Report, geography: string) {
  const { prefix, figures } = context;
  if (geography === OUTSIDE_REGIONS) {
    return {
      id: nameDerived(prefix, inputs.period, 'funding', OUTSIDE_REGIONS),
      basis: '',
    } as const;
  }
  const id =
    geography === COUNTRY
      ? inputs.country
      : inputs.regions.find((region) => region.geography === geography)?.funding;
  return figures.all.find((figure) => figure.id === id);
}

function describe(longer: Report, shorter: Report, first: Basis | '', second: Basis | '') {
  const [long, short] = [longer, shorter].map(({ inputs }) => inputs.period.replace('/', '–'));
  const kind = (language: 'vi' | 'en', basis: Basis | '') =>
    basis === '' ? '' : ` (${BASIS_WORDS[basis][language]})`;
  return {
    note_vi: `Báo cáo ${long ?? ''}${kind('vi', first)} trừ báo cáo ${short ?? ''}${kind('vi', second)}. Hai số có thể khác phạm vi, khác tính chất, nên chưa thể coi chênh lệch là kinh phí của những năm còn lại.`,
    note_en: `The ${long ?? ''} report${kind('en', first)} minus the ${short ?? ''} report${kind('en', second)}. The two may differ in scope and in basis, so the difference is not to be read as the money of the remaining years.`,
  };
}
