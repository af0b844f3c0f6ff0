import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { listDocs } from './docs/list-docs.ts';
import { datasetFolder } from './lib/folders.ts';

await main(process.argv.includes('--check'));

/**
 * `npm run docs`: writes the pages of `docs/` that follow from the data and the code. With `--check`
 * nothing is written, and it ends badly where one of them is not as it should be.
 */
async function main(isCheck: boolean): Promise<void> {
  const stale = (await listDocs(datasetFolder())).filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  if (!isCheck) for (const [path, text] of stale) writeFileSync(path, text);
  for (const [path] of stale) console.log(`${path}: ${isCheck ? 'stale' : 'written'}`);
  if (!isCheck || stale.length === 0) return;
  console.error('Not what the data and the code say: npm run docs, and commit it.');
  process.exitCode = 1;
}
