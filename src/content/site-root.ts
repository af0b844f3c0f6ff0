import { absoluteAddress } from './address.ts';

/** Address of the site’s root, with a slash at its end; none where the site was given no origin. */
export function findRoot(
  site: URL | string | undefined = import.meta.env.SITE,
): string | undefined {
  return site ? absoluteAddress('/', site) : undefined;
}
