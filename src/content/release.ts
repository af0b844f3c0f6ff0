import { version } from '../../package.json';
import { dataset } from '../catalogue/dataset.ts';
import { fingerprintData } from '../distributions/mentions.ts';

/** Version of the data and the site, as citations name it. */
export const VERSION: string = version;

/** Day of the newest change to the data, ISO 8601. */
export const DATA_DATE: string = dataset.changes[0]?.date ?? '';

/** Twelve digits that name the data as they are: two sites that show the same have the same data. */
export const DATA_HASH: string = fingerprintData(dataset);
