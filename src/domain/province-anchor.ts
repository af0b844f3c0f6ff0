import type { Province } from './dataset.ts';
import { foldText } from './fold-text.ts';

/**
 * The permanent anchor of a former province on the page of provinces, the same in both languages:
 * its Vietnamese name, without the abbreviation that says that it is a city (`ho-chi-minh`). A unit in
 * use since 1 July 2025 is found at its id.
 */
export function anchorOfProvince({ name_vi: name }: Pick<Province, 'name_vi'>): string {
  return foldText(name).replace(/^tp /, '').replaceAll(' ', '-');
}
