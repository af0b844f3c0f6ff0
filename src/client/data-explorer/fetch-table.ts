import {
  readExplorerTable,
  type ExplorerFile,
  type ExplorerTable,
} from '../../domain/explorer/explorer-table.ts';

/** The rows of the explorer. Rejects where the file does not come or is damaged. */
export async function fetchTable(address: string): Promise<ExplorerTable> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readExplorerTable((await response.json()) as ExplorerFile);
}
