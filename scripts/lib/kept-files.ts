import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;
/** Days after which a file that no build asked for is given up. */
const REST = 30;

/**
 * A folder of files made by earlier builds, each named after everything that it depends on. It may be
 * deleted at any time.
 */
export class KeptFiles {
  readonly #folder: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** A file, or undefined where it is not kept. */
  read(name: string): Buffer | undefined {
    const path = join(this.#folder, name);
    try {
      const bytes = readFileSync(path);
      const now = new Date();
      utimesSync(path, now, now);
      return bytes;
    } catch {
      return undefined;
    }
  }

  /** Keeps a file, under another name until it is whole: a build that is broken off leaves no half. */
  write(name: string, bytes: Uint8Array | string): void {
    const path = join(this.#folder, name);
    const partial = `${path}.${String(process.pid)}`;
    try {
      writeFileSync(partial, bytes);
      renameSync(partial, path);
    } catch (error) {
      rmSync(partial, { force: true });
      throw error;
    }
  }

  /** Removes what no build has asked for in the last month. */
  sweep(): void {
    for (const name of readdirSync(this.#folder)) {
      const path = join(this.#folder, name);
      const stat = statSync(path, { throwIfNoEntry: false });
      if (stat !== undefined && stat.mtimeMs < Date.now() - REST * DAY) rmSync(path);
    }
  }
}

/** A name for what depends on these texts and bytes: SHA-256, 64 hexadecimal digits. */
export function nameAfter(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(part.length)} `).update(part);
  return hash.digest('hex');
}
