import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describeLicences, type Lockfile } from './lib/licences.ts';

/*
 * `npm run sbom`: what the project is made of. Writes the list of all packages with versions and licences,
 * as CycloneDX, to `.cache/sbom.cdx.json`, and the page about licences, `docs/licences.md`.
 */

const lockfile = readFileSync('package-lock.json', 'utf8');

const SBOM = '.cache/sbom.cdx.json';
mkdirSync('.cache', { recursive: true });
writeFileSync(SBOM, `${JSON.stringify(listComponents(), null, 2)}\n`);
writeFileSync('docs/licences.md', await describeLicences(JSON.parse(lockfile) as Lockfile));
console.log(`${SBOM} and docs/licences.md are written.`);

/** As npm lists them, but the same each time: the number follows from the lockfile, no time is named. */
function listComponents(): object {
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
  const output = execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 64e6 });
  const bill = JSON.parse(output) as { metadata: object };
  const hex = createHash('sha256').update(lockfile).digest('hex');
  const uuid = hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
  const metadata = { ...bill.metadata, timestamp: undefined };
  return { ...bill, serialNumber: `urn:uuid:${uuid}`, metadata };
}
