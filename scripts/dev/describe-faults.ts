import { resolve } from 'node:path';
import { escapeXml } from '../../src/charts/kit/escape-xml.ts';

/** What the error page of the development server shows, as its client takes it. */
export interface ErrorPage {
  readonly name: string;
  readonly title: string;
  /** HTML: the client writes it as it is. */
  readonly message: string;
  readonly hint: string;
  /** Of the first fault, for the way into the editor. */
  readonly loc?: { readonly file: string; readonly line: number; readonly column: number };
  readonly stack: string;
}

/**
 * The error page for what a build of the data complained of: all of it, as it stands in the terminal.
 *
 * @param folder the data folder, which the complaint names its files from
 */
export function describeFaults(complaint: string, folder: string): ErrorPage {
  const [, file, line] = /^(\S+\.(?:csv|json))(?::(\d+))?(?=[,:])/m.exec(complaint) ?? [];
  const place =
    file === undefined
      ? {}
      : { loc: { file: resolve(folder, file), line: Number(line ?? 0), column: 0 } };
  return {
    name: 'data',
    title: 'The data are at fault.',
    message: escapeXml(complaint.trim()),
    hint: 'Mend the files and save them: this page comes back by itself. Behind it stand the last good data.',
    ...place,
    stack: complaint.trim(),
  };
}
