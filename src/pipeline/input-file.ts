import type { Issue } from './issue.ts';

/** A file of the data folder: path relative to it, with `/`, and bytes. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly issue: Issue };

/** Decodes UTF-8, with or without byte-order mark; anything else is an issue, never a guess. */
export function decodeText(file: InputFile): Decoded {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(file.bytes) };
  } catch {
    const issue: Issue = {
      file: file.path,
      line: 0,
      column: '',
      code: 'not-utf8',
      value: `${String(file.bytes.length)} bytes`,
      expected: 'text in UTF-8',
      advice: 'save it again as “CSV UTF-8”',
    };
    return { ok: false, issue };
  }
}
