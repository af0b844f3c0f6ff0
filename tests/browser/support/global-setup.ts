import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../../../scripts/lib/static-server.mjs';
import { chooseBrowser } from './browser.ts';
import { dist } from './pages.ts';

/** Unpacks the browser and serves dist/ on a free port; tells the workers by environment. */
export default async function setUp(): Promise<() => void> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('dist/ is empty: npm run build first');
  process.env['BROWSER_LAUNCH_OPTIONS'] = JSON.stringify(await chooseBrowser());
  const server = await serveFolder({ folder: dist, base: process.env['BASE_PATH'], ports: [0] });
  process.env['SITE_ADDRESS'] = server.address;
  return server.close;
}
