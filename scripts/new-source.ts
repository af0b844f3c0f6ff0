import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssue } from '../src/pipeline/issue.ts';
import { readCodelists } from '../src/pipeline/read-codelists.ts';
import { checkRequest } from '../src/transcription/new-source/check-request.ts';
import { choosePrefix } from '../src/transcription/new-source/choose-prefix.ts';
import { describeNextSteps } from '../src/transcription/new-source/describe-next-steps.ts';
import type { SourceText } from '../src/transcription/new-source/example-source.ts';
import { makeNewSource } from '../src/transcription/new-source/make-new-source.ts';
import { explainFault } from './lib/explain-fault.ts';
import { dataFolder } from './lib/folders.ts';
import { readInput } from './lib/read-input.ts';
import { writeNewFiles } from './lib/write-new-files.ts';

const USAGE = `npm run new-source -- <id> [--prefix <prefix>] [--text <file>]
  <id>      mã của văn bản, cũng là địa chỉ trang / id of the document, also its address: report-2021-2025
  --prefix  phần đầu mã của các con số / with which the ids of its figures begin: r25
  --text    bản văn dùng để chép / the text that is transcribed: its name and SHA-256 are filled in`;

main();

/** `npm run new-source`: the files of a new document, with an example of everything. All or nothing. */
function main(): void {
  const { problems, hint = '' } = tryToAdd();
  if (problems.length === 0 && hint === '') return;
  for (const problem of problems) console.error(problem);
  if (hint !== '') console.error(hint);
  console.error('\nKhông ghi gì cả. / Nothing was written.');
  process.exitCode = 1;
}

interface Outcome {
  /** Why nothing was written, a sentence each; empty where it was. */
  readonly problems: readonly string[];
  readonly hint?: string;
}

function tryToAdd(): Outcome {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { prefix: { type: 'string' }, text: { type: 'string' } },
    });
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0) return { problems: [], hint: USAGE };
    return { problems: addSource(id, values.prefix ?? choosePrefix(id), values.text) };
  } catch (error) {
    // Whatever Node refuses has a code: an option that there is not, a file that cannot be read.
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const isUsage = String(error.code).startsWith('ERR_PARSE_ARGS');
    return {
      problems: [explainFault(error) ?? error.message],
      ...(isUsage ? { hint: USAGE } : {}),
    };
  }
}

function addSource(id: string, prefix: string, textPath: string | undefined): readonly string[] {
  const files = readInput(dataFolder());
  const request = { id, prefix };
  const problems = checkRequest(request, files);
  if (problems.length > 0) return problems;
  const { codelists, issues } = readCodelists(files);
  if (issues.length > 0) return issues.map(formatIssue);
  const made = makeNewSource(request, readText(textPath), codelists);
  writeNewFiles(dataFolder(), made);
  const paths = made.map(({ path }) => path);
  console.log(describeNextSteps(request, paths, textPath !== undefined));
  return [];
}

function readText(path: string | undefined): SourceText {
  if (path === undefined) return { file: '', sha256: '' };
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  return { file: basename(path), sha256 };
}
