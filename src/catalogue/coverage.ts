import type { Dataset, Region } from '../domain/dataset.ts';
import { dataset } from './dataset.ts';
import {
  COVERAGE_STATES,
  measureCoverage,
  type Ask,
  type Column,
  type Coverage,
  type CoverageState,
  type Question,
} from './measure-coverage.ts';
import { listNationalFigures } from './national-figures.ts';
import { listProgrammeColumns } from './programme-columns.ts';

interface QuestionGroup {
  readonly id: string;
  readonly questions: readonly Question[];
}

/** A table of questions; `cells` of a row follow the columns. */
export interface CoverageTable {
  readonly id: 'results' | 'programmes';
  readonly columns: readonly Column[];
  readonly groups: readonly {
    readonly id: string;
    readonly rows: readonly { readonly question: Question; readonly cells: readonly Coverage[] }[];
  }[];
}

const ask = (indicator: string, ...categories: readonly string[]): readonly Ask[] =>
  categories.length === 0
    ? [{ indicator }]
    : categories.map((category) => ({ indicator, category }));
const funding = ask('funding');
const capital = ask('counterpart-capital');
const ratio = ask('counterpart-per-dong');
const instances = ask('support-instances');
const outputs = ['people-trained', 'demonstration-models', 'clusters-supported'].flatMap((id) =>
  ask(id),
);

/** What a reader may ask of the results of a period. */
const RESULTS: readonly QuestionGroup[] = [
  {
    id: 'funding',
    questions: [
      { id: 'country', asks: funding },
      { id: 'carried-out', asks: [{ indicator: 'funding', basis: 'carried-out' }] },
      { id: 'levels', asks: funding, categories: ['central', 'local'] },
      { id: 'activities', asks: funding, parts: 'activity' },
      { id: 'years', asks: [...funding, ...ask('funding-implied')], across: 'years' },
      { id: 'regions', asks: funding, across: 'regions' },
      { id: 'outside-regions', asks: funding, across: 'outside-regions' },
      { id: 'mean-per-province', asks: ask('funding-per-province'), across: 'regions' },
      {
        id: 'levels-by-region',
        asks: funding,
        across: 'regions',
        categories: ['central', 'local'],
      },
      { id: 'years-by-region', asks: funding, across: 'years-by-region' },
      { id: 'provinces', asks: funding, across: 'provinces' },
    ],
  },
  {
    id: 'counterpart',
    questions: [
      { id: 'capital', asks: capital },
      { id: 'ratio', asks: ratio },
      { id: 'capital-years', asks: capital, across: 'years' },
      { id: 'capital-activities', asks: capital, parts: 'activity' },
      { id: 'capital-regions', asks: capital, across: 'regions' },
      { id: 'ratio-regions', asks: ratio, across: 'regions' },
    ],
  },
  {
    id: 'beneficiaries',
    questions: [
      { id: 'instances', asks: instances },
      { id: 'instances-types', asks: instances, parts: 'establishment' },
      { id: 'instances-difficult', asks: ask('support-instances', 'difficult-area') },
      { id: 'establishments', asks: ask('establishments-supported') },
      { id: 'establishments-support', asks: ask('establishments-supported'), parts: 'support' },
      { id: 'instances-regions', asks: instances, across: 'regions' },
      { id: 'funding-types', asks: funding, parts: 'establishment' },
    ],
  },
  {
    id: 'outputs',
    questions: [
      { id: 'people-trained', asks: ask('people-trained') },
      { id: 'employment', asks: ask('employment-rate') },
      { id: 'courses', asks: ask('course-participations') },
      { id: 'models', asks: ask('demonstration-models') },
      { id: 'machinery', asks: ask('establishments-supported', 'support-machinery') },
      {
        id: 'clusters',
        asks: ask('clusters-supported'),
        categories: ['cluster-planning', 'cluster-infrastructure'],
      },
      { id: 'fairs-held', asks: ask('fairs-held', 'level-regional', 'level-national', '') },
      {
        id: 'products',
        asks: ask('products-awarded'),
        categories: ['level-regional', 'level-national'],
      },
      { id: 'outputs-regions', asks: outputs, across: 'regions' },
      {
        id: 'attainment',
        asks: ['target-attainment', 'target-excess'].flatMap((id) => ask(id)),
        categories: [
          'target-people-trained',
          'target-course-participations',
          'target-demonstration-models',
          'target-establishments-supported-support-machinery',
          'target-support-instances-support-fair',
          'target-clusters-supported',
        ],
      },
    ],
  },
  {
    id: 'organisation',
    questions: [
      { id: 'staff', asks: ask('staff'), stand: true },
      { id: 'staff-education', asks: ask('staff'), parts: 'education', stand: true },
      { id: 'centres', asks: ask('centres'), parts: 'centre-size', stand: true },
      { id: 'staff-provinces', asks: ask('staff'), across: 'provinces', stand: true },
      { id: 'collaborators', asks: ask('communes-with-collaborators'), stand: true },
      {
        id: 'local-programmes',
        asks: ask('provinces-by-programme'),
        categories: ['programme-approved'],
      },
    ],
  },
];

/** What a reader may ask of a programme as drafted or approved. */
const PROGRAMMES: readonly QuestionGroup[] = [
  {
    id: 'budget',
    questions: [
      { id: 'foreseen', asks: ask('funding-foreseen', 'central') },
      { id: 'foreseen-investment', asks: ask('funding-foreseen', 'investment') },
      { id: 'foreseen-activities', asks: ask('funding-foreseen', 'central'), parts: 'activity' },
      {
        id: 'foreseen-years',
        asks: ask('funding-foreseen', 'operating', 'central'),
        across: 'years',
      },
      { id: 'foreseen-local', asks: ask('funding-foreseen', 'local') },
      { id: 'foreseen-regions', asks: ask('funding-foreseen', 'central', ''), across: 'regions' },
    ],
  },
  {
    id: 'targets',
    questions: [
      { id: 'people-trained', asks: ask('people-trained') },
      { id: 'courses', asks: ask('course-participations') },
      { id: 'models', asks: ask('demonstration-models') },
      {
        id: 'target-machinery',
        asks: [
          ...ask('machines-supported'),
          ...ask('establishments-supported', 'support-machinery'),
        ],
      },
      {
        id: 'target-cleaner',
        asks: ask('establishments-supported', 'support-cp-assessment', 'support-cp-pilot'),
      },
      {
        id: 'target-fairs',
        asks: [
          ...ask('fairs-attended', 'domestic', 'abroad'),
          ...ask('support-instances', 'support-fair'),
        ],
      },
      { id: 'target-products', asks: ask('products-awarded', 'level-regional', 'level-national') },
      {
        id: 'target-clusters',
        asks: ask('clusters-supported', '', 'cluster-planning', 'cluster-infrastructure'),
      },
      { id: 'target-focal', asks: ask('provinces-with-focal-projects-share') },
      {
        id: 'target-capital',
        asks: ['counterpart-capital', 'investment-attracted'].flatMap((id) => ask(id)),
      },
      { id: 'target-employment', asks: ask('employment-rate') },
      { id: 'target-regions', asks: outputs, across: 'regions' },
    ],
  },
];

/** Both tables of what is published and what is not, every cell measured on the dataset. */
export function listCoverage(): readonly CoverageTable[] {
  return [
    fill('results', RESULTS, listReportColumns()),
    fill('programmes', PROGRAMMES, listProgrammeColumns(dataset)),
  ];
}

function listReportColumns(): readonly Column[] {
  return listNationalFigures().map(({ period, state }) => ({
    id: period,
    source: state.kind === 'observation' ? state.row.source : '',
    periods: [period],
    results: true,
  }));
}

type CoverageRow = CoverageTable['groups'][number]['rows'][number];

/** Questions with an answer for each region, or within each. */
const ACROSS_REGION = ['regions', 'years-by-region', 'provinces'];

/** What the reports leave open about one region and its provinces: every question not answered by both. */
export function listRegionalGaps(region: Region): CoverageTable {
  const provinces = dataset.provinces.filter((province) => province.region === region.id);
  const part = { ...dataset, regions: [region], provinces };
  const { groups, ...table } = fill('results', RESULTS, listReportColumns(), part);
  const isOpen = ({ question: { across }, cells }: CoverageRow) =>
    across !== undefined &&
    ACROSS_REGION.includes(across) &&
    cells.some(({ state }) => state !== 'published');
  return { ...table, groups: groups.map(({ id, rows }) => ({ id, rows: rows.filter(isOpen) })) };
}

function fill(
  id: CoverageTable['id'],
  groups: readonly QuestionGroup[],
  columns: readonly Column[],
  from: Dataset = dataset,
): CoverageTable {
  return {
    id,
    columns,
    groups: groups.map((group) => ({
      id: group.id,
      rows: group.questions.map((question) => ({
        question,
        cells: columns.map((column) => measureCoverage(from, question, column)),
      })),
    })),
  };
}

/** How many cells of some tables are in each state, in the order of the states. */
export function countStates(
  tables: readonly CoverageTable[],
): readonly { readonly state: CoverageState; readonly count: number }[] {
  const cells = tables.flatMap(({ groups }) =>
    groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
  );
  return COVERAGE_STATES.map((state) => ({
    state,
    count: cells.filter((cell) => cell.state === state).length,
  }));
}
