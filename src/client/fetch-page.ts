/** Another page of the site, read but not run. Rejects where it cannot be had. */
export async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
