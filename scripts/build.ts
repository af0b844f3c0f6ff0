import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildBeside } from './lib/build-beside.ts';
import { BUILD_COMMAND } from './lib/build-command.ts';
import { BuildIsRunning } from './lib/build-lock.ts';
import { explainFault, explainOutput } from './lib/explain-fault.ts';

await main();

/** `npm run build`: the data, then the site. `dist/` changes once both are whole, or not at all. */
async function main(): Promise<void> {
  const isBuilt = await buildBeside(process.cwd(), buildSite).catch(explain);
  if (isBuilt) {
    console.log('The site is in dist/.');
    return;
  }
  console.error('\nNothing was put in place: dist/ is as it was.');
  process.exitCode = 1;
}

async function buildSite(folder: string): Promise<boolean> {
  return (
    (await run(['node', 'scripts/data.ts'])) && (await run([...BUILD_COMMAND, '--outDir', folder]))
  );
}

/** Runs a program with its output shown, and says what to do where the file system failed it. */
async function run([command = '', ...parameters]: readonly string[]): Promise<boolean> {
  const child = spawn(command, parameters, { stdio: ['inherit', 'inherit', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
    process.stderr.write(text);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return true;
  const advice = explainOutput(errors);
  if (advice !== undefined) console.error(advice);
  return false;
}

function explain(error: unknown): false {
  const advice = error instanceof BuildIsRunning ? error.message : explainFault(error);
  if (advice === undefined) throw error;
  console.error(advice);
  return false;
}
