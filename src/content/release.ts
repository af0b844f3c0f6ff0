import { version } from '../../package.json';

/** Version of the data and the site, as citations name it. */
export const VERSION: string = version;

/** Day of the newest change to the data. */
export const DATA_DATE = '2026-11-22';
