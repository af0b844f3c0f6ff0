import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { dataFolder, datasetFolder } from './lib/folders.ts';

/** Lets a burst of file events, as an editor makes when it saves, become one rebuild. */
const SETTLE_MILLISECONDS = 100;

buildData();
const server = spawn('astro', ['dev'], { stdio: 'inherit', shell: true });
server.on('exit', (code) => process.exit(code ?? 0));

let pending: NodeJS.Timeout | undefined;
watch(dataFolder(), { recursive: true }, (_event, name) => {
  if (name === null || !/^(?:(?:claims|codelists|registers|sources)[/\\]|[^/\\]+\.csv$)/.test(name))
    return;
  clearTimeout(pending);
  pending = setTimeout(buildData, SETTLE_MILLISECONDS);
});

/** Errors are printed and the last good dataset stays, so the pages go on showing it. */
function buildData(): void {
  console.log(`data → ${datasetFolder()}`);
  spawnSync(process.execPath, ['scripts/data.ts'], { stdio: 'inherit' });
}
