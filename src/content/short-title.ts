/** As much as a tab and a list of results show beside the name of the site. */
const MOST = 58;

/** A finding as the title of a page: whole where it is short, else its first words. */
export function shortenTitle(finding: string): string {
  if (finding.length <= MOST) return finding;
  const cut = finding.slice(0, finding.lastIndexOf(' ', MOST - 1));
  return `${cut.replace(/[,;:]$/, '')}…`;
}
