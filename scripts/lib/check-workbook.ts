import { buildDataset } from '../../src/pipeline/build-dataset.ts';
import type { InputFile } from '../../src/pipeline/input-file.ts';
import type { Issue } from '../../src/pipeline/issue.ts';
import type { ImportedWorkbook } from '../../src/transcription/sheet/import-workbook.ts';
import { verifyAgainstTexts } from './verify-against-texts.ts';

/**
 * All that `npm run data` would find in a data folder with the tables of a workbook, by the cells of the
 * workbook, and what the spreadsheet itself did. Of a sheet whose header is at fault nothing else is said.
 */
export function checkWorkbook(
  { files, issues: own, locate }: ImportedWorkbook,
  existing: readonly InputFile[],
): readonly Issue[] {
  if (own.some(({ code }) => HEADER_FAULTS.has(code))) return own;
  const all = replaceIn(existing, files);
  const { placed, sources, issues } = buildDataset(all);
  const texts = verifyAgainstTexts(placed, sources, all, process.env['KC_SOURCES']);
  const known = new Set(own.map(({ file }) => file));
  const found = [...issues, ...texts.issues].map(locate).filter(({ file }) => !known.has(file));
  return [...own, ...found];
}

const HEADER_FAULTS: ReadonlySet<Issue['code']> = new Set([
  'missing-file',
  'missing-column',
  'extra-column',
]);

/** The files of a data folder with some of them replaced or added. */
export function replaceIn(
  existing: readonly InputFile[],
  files: readonly InputFile[],
): readonly InputFile[] {
  const paths = new Set(files.map(({ path }) => path));
  return [...existing.filter(({ path }) => !paths.has(path)), ...files];
}
