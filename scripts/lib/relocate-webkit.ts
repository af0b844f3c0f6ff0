import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HELPERS = '/webkit2gtk-4.1';

/**
 * Lets WebKitGTK and Xvfb run from where they were unpacked. Both look for programs of theirs at paths
 * compiled in, below /usr, and no variable tells them otherwise. In the copies the paths are changed:
 * WebKit finds its helpers in the folder it is started in, which has to be `libraries`, and Xvfb the
 * compiler of its keyboard by PATH.
 * @param libraries the folder of libraries in `folder`, such as `<folder>/usr/lib/x86_64-linux-gnu`
 * @throws {Error} where a file has no such path
 */
export function relocateWebKit(folder: string, libraries: string): void {
  const place = libraries.slice(folder.length);
  const here = '/proc/self/cwd'.padEnd(place.length, '/');
  const library = readdirSync(libraries, { withFileTypes: true }).find(
    (entry) => entry.isFile() && entry.name.startsWith('libwebkit2gtk-4.1.so.'),
  );
  replaceText(
    join(libraries, library?.name ?? 'libwebkit2gtk-4.1'),
    place + HELPERS,
    here + HELPERS,
  );
  replaceText(join(folder, 'usr/bin/Xvfb'), '\0/usr/bin\0', '\0'.repeat('\0/usr/bin\0'.length));
}

/** Replaces text in a binary file, wherever it stands, by text of the same length. */
function replaceText(path: string, text: string, replacement: string): void {
  const bytes = readFileSync(path);
  let place = bytes.indexOf(text);
  if (place === -1) throw new Error(`${path}: ${JSON.stringify(text)} is not in it`);
  for (; place !== -1; place = bytes.indexOf(text, place))
    bytes.write(replacement, place, 'latin1');
  writeFileSync(path, bytes);
}
