// An empty variable counts as not set, hence || and not ??.

import { join, resolve } from 'node:path';

/** Folder with `sources/` and `codelists/`: `KC_DATA`, or the repository's `data/`. */
export function dataFolder(): string {
  return resolve(process.env['KC_DATA'] || 'data');
}

/** Folder of the normalised dataset: `KC_OUT`, or `dataset/` in the data folder. */
export function datasetFolder(): string {
  return resolve(process.env['KC_OUT'] || join(dataFolder(), 'dataset'));
}

/** Where builds keep drawings of figures and pictures; both folders may be deleted at any time. */
export const DRAWINGS_FOLDER = resolve('.cache/figures');
export const PICTURES_FOLDER = resolve('.cache/pictures');
