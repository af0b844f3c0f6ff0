/**
 * A prefix such as those that there are: first letter and last number of the id, of a year its last two
 * digits. `report-2021-2025` gives `r25`, `letter-7540` gives `l7540`; without a number all its letters.
 */
export function choosePrefix(id: string): string {
  const last = id.match(/\d+/g)?.at(-1);
  if (last === undefined) return id.replaceAll('-', '');
  const short = /^(?:19|20)\d{2}$/.test(last) ? last.slice(2) : last;
  return `${id.slice(0, 1)}${short}`;
}
