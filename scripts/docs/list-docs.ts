import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_NAMES } from '../../src/distributions/schema/tables.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { describeClaims } from './describe-claims.ts';
import { describeCodeLists } from './describe-code-lists.ts';
import { describeFigures } from './describe-figures.ts';
import { describeTables } from './describe-tables.ts';
import { drawModules } from './draw-modules.ts';
import { layOut } from './markdown.ts';

/** A generated page of `docs/`: its path and its text. */
export type Doc = readonly [path: string, text: string];

const ARCHITECTURE = 'docs/architecture.md';
const CITATION = 'CITATION.cff';

/** Every page of `docs/` that follows from the data and the code, as it should be, and the citation. */
export async function listDocs(datasetFolder: string): Promise<readonly Doc[]> {
  const dataset = readDataset(datasetFolder);
  return [
    ['docs/data-dictionary.md', await describeTables()],
    ['docs/code-lists.md', await describeCodeLists(dataset)],
    ['docs/claims.md', await describeClaims(dataset)],
    ['docs/figures.md', await describeFigures(dataset)],
    [ARCHITECTURE, await placePicture(readFileSync(ARCHITECTURE, 'utf8'))],
    [CITATION, dateCitation(readFileSync(CITATION, 'utf8'), dataset)],
  ];
}

/** Of the page that people write only the picture is generated. */
async function placePicture(page: string): Promise<string> {
  const block = /```mermaid\n[^]*?```/;
  if (!block.test(page)) throw new Error(`${ARCHITECTURE} has no place for the picture`);
  return layOut(page.replace(block, () => drawModules()));
}

/** The citation is of the day of the newest change. */
function dateCitation(citation: string, { changes }: Dataset): string {
  const [newest] = changes;
  if (newest === undefined) return citation;
  return citation.replace(/^date-released: .*$/m, `date-released: ${newest.date}`);
}

function readDataset(folder: string): Dataset {
  const tables = TABLE_NAMES.map((name) => [
    name,
    JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as unknown,
  ]);
  return Object.fromEntries(tables) as Dataset;
}
