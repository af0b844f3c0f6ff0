import { precompress } from './lib/precompress.ts';

/**
 * `node scripts/precompress.ts [folder]`: brotli and gzip beside the text files of dist/, or of another
 * folder, for servers that send such files as they are. To be run once a build is about to be published.
 */
const { files, before, after } = await precompress(process.argv[2] ?? 'dist');
const [from, to] = [before, after].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`);
console.log(`${String(files)} files compressed: ${String(from)} to ${String(to)}`);
