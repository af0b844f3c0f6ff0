import { pages } from './pages.ts';

/** Folders whose pages have one layout, each with the page that stands for all of them. */
const SHARED: readonly (readonly [folder: RegExp, example: RegExp])[] = [
  [/^(vung|en\/regions)\/./, /\/(tay-nguyen|central-highlands)\/$/],
  [/^(nguon|en\/sources)\/./, /\/report-2014-2020\/$/],
  [/^(kiem-chung|en\/checks)\/./, /\/contradicts\/$/],
  [/^(nhung|en\/embed)\/./, /\/(mean-per-province-map|seed-money)\/$/],
];

/** One address of every kind of page, in both languages: what looks alike is read once. */
export const pageKinds: readonly string[] = pages.filter((address) => {
  const shared = SHARED.find(([folder]) => folder.test(address));
  return shared === undefined || shared[1].test(address);
});

/**
 * What the ordinary run reads of a test over all kinds of pages: figures with switches and
 * tables, and a form.
 */
export const fewKinds: readonly string[] = ['en/regions/', 'tim-kiem/'];
