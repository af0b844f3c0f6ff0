import { fetchInTime } from './fetch-in-time.ts';

/** After so many milliseconds whoever asked for the page is better led there. */
const PATIENCE = 5000;
const STYLE = /<style[^>]*>([^]*?)<\/style>/g;

/** Another page of the site, read but not run. */
export interface FetchedPage {
  readonly document: Document;
  /** Its style sheets as one text. A page's policy knows none but its own, so they stay outside. */
  readonly styles: string;
}

/** Rejects where the page cannot be had, or not soon. */
export async function fetchPage(address: string): Promise<FetchedPage> {
  const response = await fetchInTime(address, PATIENCE);
  const html = await response.text();
  return {
    document: new DOMParser().parseFromString(html.replaceAll(STYLE, ''), 'text/html'),
    styles: [...html.matchAll(STYLE)].map(([, css = '']) => css).join(''),
  };
}
