import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_PLACE, type Place } from './hosting/place.ts';
import { writeCaddyfile } from './hosting/write-caddyfile.ts';
import { writeNginx } from './hosting/write-nginx.ts';

/**
 * `node scripts/hosting.ts [--host <name>] [--listen <port>] [--base </path>] [--root <folder>]
 * [--out <folder>]`: writes nginx.conf and Caddyfile into deploy/, or another folder.
 */
const { values } = parseArgs({
  options: {
    ...{ host: { type: 'string' }, listen: { type: 'string' }, base: { type: 'string' } },
    ...{ root: { type: 'string' }, out: { type: 'string', default: 'deploy' } },
  },
});
const { out, ...chosen } = values;
const place: Place = { ...DEFAULT_PLACE, ...chosen, base: chosen.base?.replace(/\/$/, '') ?? '' };
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'nginx.conf'), writeNginx(place));
writeFileSync(join(out, 'Caddyfile'), writeCaddyfile(place));
