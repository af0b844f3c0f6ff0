import { dataset } from '../../src/catalogue/dataset.ts';
import { keepKnown } from './keep-known.ts';

/** The site’s dataset as far as the first five documents make it. */
export const knownDataset = keepKnown(dataset);
