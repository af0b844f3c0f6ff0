import { describe, expect, test } from 'vitest';
import { listFigureIds } from '../../src/charts/render/render-figure.ts';
import { contentPages, findPage } from './support/dist.ts';

/** Pages that answer one question each, with figures, checks and data. */
const TOPICS = [
  '/von-doi-ung/',
  '/doi-tuong-thu-huong/',
  '/ngan-sach/',
  '/muc-tieu/',
  '/hoat-dong/',
  '/bo-may/',
  '/giai-doan-2021-2025/',
  '/en/leverage/',
  '/en/beneficiaries/',
  '/en/budget/',
  '/en/targets/',
  '/en/activities/',
  '/en/organisation/',
  '/en/programme-2021-2025/',
];

const open = (path: string) => {
  const page = findPage(path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page.document;
};

test('there are as many figures as the subject has questions', () => {
  expect(listFigureIds().length).toBeGreaterThanOrEqual(22);
});

describe.each(TOPICS)('%s', (path) => {
  const document = open(path);

  test('states its finding in the headline, with a number that leads to its source', () => {
    expect(document.querySelectorAll('h1 a.n').length).toBeGreaterThan(0);
  });

  test('has two to four figures', () => {
    const figures = document.querySelectorAll('figure[data-figure]');
    expect(figures.length).toBeGreaterThanOrEqual(2);
    expect(figures.length).toBeLessThanOrEqual(4);
  });

  test('says what to mind and what is open, in lists', () => {
    expect(document.querySelectorAll('main .prose ul').length).toBeGreaterThanOrEqual(2);
    expect(document.querySelector('main .section:has(ul) h2')).not.toBeNull();
  });

  test('leads to the checks of its numbers and to the data', () => {
    const evidence = document.querySelector('.evidence');
    const [all, holding] = [...(evidence?.querySelectorAll('.prose a.n') ?? [])].map((count) =>
      Number(count.textContent),
    );
    const failing = evidence?.querySelectorAll('li a[href*="#c-"]').length;
    expect(all).toBeGreaterThan(1);
    expect(failing).toBe((all ?? 0) - (holding ?? 0));
    expect(evidence?.querySelectorAll('a[download][href$=".csv"]').length).toBe(3);
  });
});

test.each(contentPages.map(({ path, document }) => [path, document] as const))(
  '%s ends with where to go next, and why',
  (_path, document) => {
    const ways = [...document.querySelectorAll('main > nav.onward:last-child li')];
    expect(ways.length).toBeGreaterThan(1);
    for (const way of ways) {
      expect(way.querySelector('a')?.getAttribute('href')).toMatch(/\/$/);
      expect(way.querySelector('p')?.textContent.trim().length).toBeGreaterThan(15);
    }
  },
);

describe.each(['/', '/en/'])('the story at %s', (path) => {
  const document = open(path);

  test('tells six to eight findings, each with a figure in steps', () => {
    const scenes = [...document.querySelectorAll('.scene')];
    expect(scenes.length).toBeGreaterThanOrEqual(6);
    expect(scenes.length).toBeLessThanOrEqual(8);
    for (const scene of scenes) {
      const steps = scene.querySelectorAll('.step').length;
      expect(steps).toBeGreaterThan(1);
      // A mark for a step that no text has would never come.
      const classes = [...scene.querySelectorAll('[class*="from-"]')].map((mark) =>
        Number(/from-(\d)/.exec(mark.getAttribute('class') ?? '')?.[1]),
      );
      expect(classes.length).toBeGreaterThan(0);
      expect(Math.max(...classes)).toBeLessThanOrEqual(steps);
    }
  });

  test('ends with an invitation to check it', () => {
    const last = [...document.querySelectorAll('main > .section')].at(-1);
    const { href } = last?.querySelector<HTMLAnchorElement>('.prose a[href$="/"]') ?? {};
    expect(href).toMatch(/\/(?:kiem-chung|checks)\/$/);
  });
});
