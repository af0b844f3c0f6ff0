/** How long a file may take, in milliseconds: then the reader is told, instead of waiting for ever. */
const PATIENCE = 30_000;

/**
 * Fetches a file of the site. Rejects where it is not there, and, at any moment until it has been read,
 * where it takes longer than `patience` milliseconds.
 */
export async function fetchInTime(address: string | URL, patience = PATIENCE): Promise<Response> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response;
}
