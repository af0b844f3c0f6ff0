import { withBase } from './address.ts';

/** Address of the site’s root, with a slash at its end; none where the site was given no origin. */
export function findRoot(site: URL | undefined): string | undefined {
  return site === undefined ? undefined : new URL(withBase('/'), site).href;
}
