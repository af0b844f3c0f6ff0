import type { InputFile } from '../../pipeline/input-file.ts';
import { isExampleId } from '../../pipeline/example-mark.ts';
import { SOURCE_FORMS } from '../../pipeline/read-source.ts';

/** A new document that somebody asks for. */
export interface SourceRequest {
  readonly id: string;
  readonly prefix: string;
}

/** Ids of the dataset that are no figures begin so: statements and computed values. */
const RESERVED_PREFIXES = ['c', 'd'];
/** Names that stand for something else: the list of exceptions, and a page beside those of documents. */
const RESERVED_IDS = ['exceptions', 'dong-thoi-gian', 'timeline'];

/** Why a document cannot be added under this id and prefix, a sentence each; nothing if it can. */
export function checkRequest(
  { id, prefix }: SourceRequest,
  files: readonly InputFile[],
): readonly string[] {
  if (!SOURCE_FORMS.id.test(id) || !/^[a-z]/.test(id)) {
    return [
      `“${id}” cannot be an id: small letters a–z, digits and single hyphens, a letter first, as report-2021-2025`,
    ];
  }
  if (RESERVED_IDS.includes(id) || isExampleId(id)) return [`the id “${id}” is reserved`];
  const existing = files.filter(({ path }) => isOf(id, path));
  if (existing.length > 0) {
    return existing.map(
      ({ path }) => `${path} is there already; choose another id, or go on with it`,
    );
  }
  if (!SOURCE_FORMS.prefix.test(prefix)) {
    return [`“${prefix}” cannot be a prefix: small letters and digits, a letter first, as r25`];
  }
  if (RESERVED_PREFIXES.includes(prefix)) {
    return [`the prefix “${prefix}” is reserved; choose another with --prefix`];
  }
  const owner = findOwner(prefix, files);
  return owner === undefined
    ? []
    : [
        `the prefix “${prefix}” is taken by ${owner}; choose another with --prefix, as --prefix ${prefix}b`,
      ];
}

function isOf(id: string, path: string): boolean {
  return (
    path.startsWith(`sources/${id}/`) || [`claims/${id}.csv`, `registers/${id}.csv`].includes(path)
  );
}

function findOwner(prefix: string, files: readonly InputFile[]): string | undefined {
  const form = new RegExp(`"prefix"\\s*:\\s*"${prefix}"`);
  return files
    .filter(({ path }) => /^sources\/[^/]+\/source\.json$/.test(path))
    .find(({ bytes }) => form.test(new TextDecoder().decode(bytes)))
    ?.path.split('/')[1];
}
