import {
  readExplorerTable,
  type ExplorerFile,
  type ExplorerTable,
} from '../../domain/explorer/explorer-table.ts';
import { fetchInTime } from '../fetch-in-time.ts';

/** The rows of the explorer. Rejects where the file does not come or is damaged. */
export async function fetchTable(address: string): Promise<ExplorerTable> {
  const response = await fetchInTime(address);
  return readExplorerTable((await response.json()) as ExplorerFile);
}
