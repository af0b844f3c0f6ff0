import type { AstroIntegration, HookParameters } from 'astro';
import { relative, sep } from 'node:path';
import { dataFolder, datasetFolder } from '../lib/folders.ts';
import { buildData } from './build-data.ts';
import { describeFaults, type ErrorPage } from './describe-faults.ts';
import { settle } from './settle.ts';

type DevelopmentServer = HookParameters<'astro:server:setup'>['server'];

/** Lets a burst of file events, as an editor makes when it saves, become one build. */
const QUIET_MILLISECONDS = 50;

/**
 * Has the development server build the data when it starts and whenever a table changes. The pages
 * follow the dataset by themselves. Where the data are at fault the dataset stays as it was, and every
 * page, also one that is opened later, shows what is wrong until it is mended.
 */
export const keepDataBuilt: AstroIntegration = {
  name: 'keep-data-built',
  hooks: { 'astro:server:setup': ({ server }) => watchTables(server) },
};

function watchTables(server: DevelopmentServer): void {
  let fault: ErrorPage | undefined;
  const show = () => {
    if (fault !== undefined) server.ws.send({ type: 'error', err: { ...fault } });
  };
  const build = settle(async () => {
    const complaint = await buildData();
    const wasAtFault = fault !== undefined;
    fault = complaint === undefined ? undefined : describeFaults(complaint, dataFolder());
    show();
    // A page that came back with the dataset may have asked before its build was over.
    if (wasAtFault && fault === undefined) server.ws.send({ type: 'full-reload', path: '*' });
  }, QUIET_MILLISECONDS);
  server.ws.on('connection', show);
  server.watcher.add(dataFolder());
  server.watcher.on('all', (_event, path) => {
    if (isTable(path)) build();
  });
  build();
}

/** Whether a file is one of the data folder that people maintain: not the dataset made from them. */
function isTable(path: string): boolean {
  const isBelow = (folder: string) => {
    const way = relative(folder, path);
    return way !== '..' && !way.startsWith(`..${sep}`);
  };
  return /\.(?:csv|json)$/.test(path) && isBelow(dataFolder()) && !isBelow(datasetFolder());
}
