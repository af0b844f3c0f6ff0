import { pressNth, turnSelect, typeSlowly, type Act } from './reader-acts.ts';

const FACET = 'details[data-facet=indicator]';

/** What is done in the explorer. */
export const EXPLORER_ACTS: readonly Act[] = [
  {
    name: 'opening a filter',
    perform: (page) => page.locator(`${FACET} > summary`).click(),
  },
  {
    name: 'ticking a value',
    perform: (page, round) => pressNth(page, `${FACET} label:visible`, round),
    undo: (page) => page.locator('button[name=clear]').click(),
  },
  {
    name: 'typing in search',
    perform: (page) => typeSlowly(page, '#explorer-search', 'kinh phi vung '),
    undo: (page) => page.locator('#explorer-search').fill(''),
  },
  {
    name: 'sorting',
    perform: (page, round) => pressNth(page, '[role=columnheader]:visible', round + 2),
  },
  {
    name: 'moving by key',
    perform: async (page) => {
      await page.locator('.body [role=gridcell]').first().focus();
      for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'paging',
    perform: async (page) => {
      for (let step = 0; step < 10; step += 1) await page.keyboard.press('PageDown');
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Control+Home');
    },
  },
  { name: 'grouping', perform: (page) => turnSelect(page, 'group') },
  { name: 'adding up', perform: (page) => turnSelect(page, 'measure') },
  { name: 'crossing', perform: (page) => turnSelect(page, 'across') },
];
