import type { Page } from '@playwright/test';

/*
 * What a hand does, in milliseconds: it rests where it has come to before it presses, holds the button
 * or the glass for a while, and takes its time from key to key. Without these one act would wait for
 * the picture of another: of scrolling, of arriving, of the press before.
 */
const REST_BEFORE_PRESS = 300;
const PRESS = 80;
const KEY_TO_KEY = 120;

/** Something that a reader does, otherwise in each round, and where it has to be undone, how. */
export interface Act {
  readonly name: string;
  readonly perform: (page: Page, round: number) => Promise<void>;
  readonly undo?: (page: Page) => Promise<void>;
}

/** What is done on a page, told from the root of the site. */
export interface ActsOfPage {
  readonly path: string;
  readonly acts: readonly Act[];
}

const openNumber: Act = {
  name: 'a number’s pop-up',
  perform: async (page, round) => {
    await pressNth(page, 'main p a.n[href*="/nguon/"]:visible', round);
    await page.locator('number-popup:popover-open').waitFor();
  },
  undo: (page) => page.locator('number-popup .close').click(),
};

const openTable: Act = {
  name: 'opening a table',
  perform: (page, round) => pressNth(page, '.tools summary:visible', round),
};

const readChart: Act = {
  name: 'reading a chart by key',
  perform: async (page) => {
    await page.locator('chart-reader:visible').first().focus();
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(KEY_TO_KEY);
    }
  },
};

const switchView: Act = {
  name: 'switching a view',
  perform: (page, round) => pressNth(page, '.switch label:visible', round + 1),
};

/** The pages that are measured beside their floors, the comparator and the search. */
export const READER_ACTS: readonly ActsOfPage[] = [
  { path: '', acts: [openNumber, openTable, readChart] },
  {
    path: 'vung/dong-bang-song-cuu-long/',
    acts: [openNumber, openTable, readChart, switchView],
  },
  {
    path: 'kiem-chung/',
    acts: [
      {
        name: 'one document',
        perform: (page, round) => pressNth(page, '[data-filter=document]', round + 1),
      },
      {
        name: 'one kind',
        perform: (page, round) => pressNth(page, '[data-filter=kind]', round + 1),
      },
      {
        name: 'all again',
        perform: async (page) => {
          await pressNth(page, '[data-filter=document]', 0);
          // A finger needs longer than that from one to the other.
          await page.waitForTimeout(300);
          await pressNth(page, '[data-filter=kind]', 0);
        },
      },
    ],
  },
  {
    path: 'vung/',
    acts: [
      { name: 'choosing a region', perform: (page, round) => pressNth(page, REGION, round) },
      { name: 'another measure', perform: (page) => turnSelect(page, 'measure') },
      { name: 'another order', perform: (page) => turnSelect(page, 'order') },
      switchView,
    ],
  },
  {
    path: 'tim-kiem/',
    acts: [
      {
        name: 'typing a search',
        perform: (page) => typeSlowly(page, 'search-page input', 'kinh phi vung '),
        undo: (page) => page.locator('search-page input').fill(''),
      },
    ],
  },
];

const REGION = 'label:has(input[name=regions]):visible';

/**
 * Presses one of several, counted round where there are fewer. By force: otherwise the tool looks, as
 * the reader presses, at what lies under the pointer, and the page pays for it.
 */
export async function pressNth(page: Page, selector: string, index: number): Promise<void> {
  const all = page.locator(selector);
  const one = all.nth(index % (await all.count()));
  await one.scrollIntoViewIfNeeded();
  await one.hover({ force: true });
  await page.waitForTimeout(REST_BEFORE_PRESS);
  await one.click({ force: true, delay: PRESS });
}

/** The next choice of a select box, by key: the browser tells no event of the ways of a script. */
export async function turnSelect(page: Page, name: string): Promise<void> {
  await page.locator(`select[name=${name}]`).focus();
  await page.keyboard.press('ArrowDown');
}

/** Letter by letter, as fast as people who type well do. */
export async function typeSlowly(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).pressSequentially(text, { delay: KEY_TO_KEY });
}
