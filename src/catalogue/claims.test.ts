import { expect, test } from 'vitest';
import { holds } from '../domain/claims/verdict.ts';
import {
  countVerdicts,
  groupByKind,
  groupBySource,
  listClaimsOn,
  listClaimsOnRegion,
  summariseClaims,
} from './claims.ts';
import { dataset } from './dataset.ts';

const { claims } = dataset;

test('verdicts are counted in their order, with the heaviest weight first', () => {
  const counts = countVerdicts(claims);
  expect(counts.map(({ verdict }) => verdict)).toEqual(dataset.verdicts.map(({ id }) => id));
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(claims.length);
  for (const { count, weights } of counts) {
    const weighed = weights.reduce((sum, one) => sum + one.count, 0);
    expect([0, count]).toContain(weighed);
  }
  const order = ['substance', 'definition', 'slip'];
  const contradicts = counts.find(({ verdict }) => verdict === 'contradicts');
  expect(contradicts?.weights.map(({ weight }) => weight)).toEqual(order);
});

test('the summary counts what holds, and apart from it what is wrong in substance', () => {
  const { all, holding, wrong } = summariseClaims(claims);
  expect(all).toBe(claims.length);
  const byVerdict = countVerdicts(claims);
  const countOf = (verdict: string) => byVerdict.find((one) => one.verdict === verdict)?.count ?? 0;
  expect(holding).toBe(
    countOf('reproduces') + countOf('within-rounding') + countOf('agrees-with-wording'),
  );
  expect(wrong).toBeGreaterThan(0);
  expect(wrong).toBeLessThan(countOf('contradicts'));
  expect(summariseClaims([])).toEqual({ all: 0, holding: 0, wrong: 0 });
});

test('documents come with what does not hold first, the heaviest on top', () => {
  const groups = groupBySource(claims);
  expect(groups.flatMap((group) => group.claims).length).toBe(claims.length);
  const sizes = groups.map((group) => group.claims.length);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  const [first] = groups[0]?.claims ?? [];
  expect([first?.verdict, first?.weight]).toEqual(['contradicts', 'substance']);
  for (const group of groups) {
    const isWeighed = group.claims.map(({ weight }) => weight !== '');
    expect(isWeighed).toEqual(isWeighed.toSorted((a, b) => Number(b) - Number(a)));
  }
});

test('kinds come in the order of their list, none without a claim', () => {
  const order = dataset['claim-kinds'].map(({ id }) => id);
  const kinds = groupByKind(claims).map(({ kind }) => kind.id);
  expect(kinds).toEqual(order.filter((id) => kinds.includes(id)));
  expect(groupByKind(claims.slice(0, 1))).toHaveLength(1);
});

test('a page is concerned by claims about its figures, and by those between them', () => {
  const listed = (...ids: readonly string[]) => listClaimsOn(new Set(ids)).map(({ id }) => id);
  expect(listed('r20-counterpart-per-dong')).toEqual(['c-r20-counterpart-per-dong']);
  expect(listed('r20-funding-vn')).toContain('c-r20-funding-six-regions');
  // About a figure that is not there, though its inputs are.
  expect(listed('r22-programme-years-beneficiaries')).not.toContain('c-r22-awards-people');
  const between = claims.find(({ observation, inputs }) => observation === '' && inputs !== '');
  expect(listed(...(between?.inputs.split(' ') ?? []))).toContain(between?.id);
  expect(listed()).toEqual([]);
});

test('the claims on a region name figures of it or of its provinces, and what fails comes first', () => {
  for (const { id } of dataset.regions) {
    const own = listClaimsOnRegion(dataset, id);
    expect(own.length, id).toBeGreaterThan(3);
    const failing = own.map(({ verdict }) => !holds(verdict));
    expect(failing.lastIndexOf(true)).toBeLessThan(failing.filter(Boolean).length);
  }
  const ids = (region: string) => listClaimsOnRegion(dataset, region).map(({ id }) => id);
  expect(ids('RRD')[0]).toBe('c-r22-funding-share-rrd-wording');
  // The Mekong delta is lower than the region that the report calls the lowest.
  expect(ids('MRD')).toContain('c-r20-lowest-mean');
  expect(ids('RRD')).not.toContain('c-r20-lowest-mean');
  // What adds up all regions is about the country.
  expect(ids('RRD')).not.toContain('c-r20-funding-six-regions');
});
