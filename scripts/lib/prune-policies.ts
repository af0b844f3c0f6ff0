import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prunePolicy } from './prune-policy.ts';

/** Rewrites every page of a built site with the hashes that it needs. */
export function prunePolicies(site: URL): void {
  for (const name of globSync('**/*.html', { cwd: fileURLToPath(site) })) {
    const page = new URL(name.split('\\').map(encodeURI).join('/'), site);
    writeFileSync(page, prunePolicy(readFileSync(page, 'utf8')));
  }
}
