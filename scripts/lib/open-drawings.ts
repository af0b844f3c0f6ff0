import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrawingStore } from '../../src/charts/render/drawing-store.ts';
import { KeptFiles, nameAfter } from './kept-files.ts';

/** What any figure may import, and the programs that draw. */
const SHARED = [
  'src/charts/{kit,render}/**/*.ts',
  'src/{domain,i18n}/**/*.ts',
  'package-lock.json',
];

/**
 * Drawings kept in a folder from one build to the next, each under a name made of all that it depends
 * on: the code of its figure, the code that all figures share, its inputs. `root` is where the code is
 * read; it must not change while the store is open.
 */
export function openDrawings(root: string, folder: string): DrawingStore {
  const files = new KeptFiles(folder);
  // The version of Node tells how numbers are written.
  const shared = nameAfter([process.version, ...readCode(root, SHARED)]);
  const codes = new Map<string, string>();
  return {
    keep: (figure, inputs, draw) => {
      const code =
        codes.get(figure) ?? nameAfter(readCode(root, [`src/charts/figures/${figure}.ts`]));
      codes.set(figure, code);
      const name = `${nameAfter([shared, figure, code, ...inputs])}.svg`;
      const found = files.read(name);
      if (found !== undefined) return found.toString('utf8');
      const drawing = draw();
      files.write(name, drawing);
      return drawing;
    },
  };
}

/** Names and texts of source files, but not of their tests. */
function readCode(root: string, patterns: readonly string[]): readonly string[] {
  return globSync(patterns, { cwd: root })
    .filter((path) => !path.endsWith('.test.ts'))
    .toSorted()
    .flatMap((path) => [path, readFileSync(join(root, path), 'utf8')]);
}
