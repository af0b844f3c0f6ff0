import { version } from '../../package.json';

/** Version of the data and the site, as citations name it. */
export const VERSION: string = version;
