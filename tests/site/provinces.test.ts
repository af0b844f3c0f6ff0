import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/catalogue/dataset.ts';
import { anchorOfProvince } from '../../src/domain/province-anchor.ts';
import { findPage } from './support/dist.ts';

const open = (path: string) => {
  const page = findPage(path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page.document;
};
const listAnchors = (path: string) =>
  [...open(path).querySelectorAll('province-finder article')].map(({ id }) => id);

describe.each(['/tinh-thanh/', '/en/provinces/'])('%s', (path) => {
  const document = open(path);
  const entries = [...document.querySelectorAll('province-finder article')];

  test('has an entry for every former province and every present unit, at its own anchor', () => {
    const expected = [
      ...dataset.provinces.map(anchorOfProvince),
      ...dataset['provinces-2025'].map(({ id }) => id),
    ];
    expect(entries.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
    expect(new Set(expected).size).toBe(63 + 34);
  });

  test('names every province in the index, under its region', () => {
    const rows = [...document.querySelectorAll('.names dl > div')];
    expect(rows).toHaveLength(2 + dataset.regions.length);
    for (const region of dataset.regions) {
      const row = rows.find(({ firstElementChild: head }) =>
        [region.name_vi, region.name_en].includes(head?.textContent ?? ''),
      );
      const linked = [...(row?.querySelectorAll('dd a') ?? [])].map((link) =>
        link.getAttribute('href'),
      );
      const members = dataset.provinces.filter((province) => province.region === region.id);
      expect(linked).toEqual(members.map((member) => `#${anchorOfProvince(member)}`));
    }
  });

  test('says of every entry in so many words what is published, by report', () => {
    for (const entry of entries) {
      const money = entry.querySelector('p')?.textContent ?? '';
      expect(money, entry.id).toContain('2014–2020');
      expect(money, entry.id).toContain('2013–2022');
      const says = /không công bố|không tính được|not published|cannot be derived/.test(money);
      expect(says || entry.querySelectorAll('p:first-of-type .n').length > 1, entry.id).toBe(true);
    }
  });

  test('leads from every former province to its region and its present unit', () => {
    for (const province of dataset.provinces) {
      const entry = document.getElementById(anchorOfProvince(province));
      expect(entry?.querySelector(`a[href="#${province.successor}"]`), province.id).not.toBeNull();
      const region = dataset.regions.find(({ id }) => id === province.region);
      const slug = path.startsWith('/en/') ? region?.slug_en : region?.slug_vi;
      expect(entry?.querySelector(`a[href$="/${slug ?? ''}/"]`), province.id).not.toBeNull();
    }
  });

  test('hides the field, which needs a script, and nothing else', () => {
    const hidden = [...document.querySelectorAll('main [hidden]')];
    expect(hidden.map((element) => element.getAttribute('role'))).toEqual(['search']);
  });
});

test('anchors are the same in both languages', () => {
  expect(listAnchors('/tinh-thanh/')).toEqual(listAnchors('/en/provinces/'));
});

describe.each(dataset.regions)('the page of $name_en', (region) => {
  const document = open(`/en/regions/${region.slug_en}/`);

  test('leads to each of its provinces and to the units that they belong to', () => {
    const members = dataset.provinces.filter((province) => province.region === region.id);
    for (const member of members) {
      for (const anchor of [anchorOfProvince(member), member.successor]) {
        expect(document.querySelector(`.members a[href$="/provinces/#${anchor}"]`)).not.toBeNull();
      }
    }
  });

  test('says how far the reports are apart, what is checked and what is not published', () => {
    expect(document.querySelector('#difference .prose a.n.d')).not.toBeNull();
    const [all] = document.querySelectorAll('#claims .prose a.n');
    const listed = document.querySelectorAll('#claims li a[href*="/checks/#c-"]');
    expect(listed).toHaveLength(Number(all?.textContent));
    expect(document.querySelectorAll('#gaps li').length).toBeGreaterThan(5);
    expect(document.querySelector('#gaps')?.textContent).toMatch(/not.published/);
  });

  test('leads to the comparison with this region held against the others', () => {
    const address = `/regions/?highlight=${region.id.toLowerCase()}#comparison`;
    expect(document.querySelector(`main a[href$="${address}"]`)).not.toBeNull();
  });
});
