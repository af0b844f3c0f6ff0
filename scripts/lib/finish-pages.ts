import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prunePolicy } from './prune-policy.ts';

/** What Astro writes of a page’s code, which it lets nobody add to. */
const CODE = /<script type="module"(?= src=)/g;

/**
 * Rewrites every page of a built site: its policy has the hashes that it needs and no others, and its
 * code is asked for after whatever else is on the way, since words come first.
 */
export function finishPages(site: URL): void {
  for (const name of globSync('**/*.html', { cwd: fileURLToPath(site) })) {
    const page = new URL(name.split('\\').map(encodeURI).join('/'), site);
    const html = prunePolicy(readFileSync(page, 'utf8'));
    writeFileSync(page, html.replaceAll(CODE, '$& fetchpriority="low"'));
  }
}
