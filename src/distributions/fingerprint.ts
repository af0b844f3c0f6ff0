import { createHash } from 'node:crypto';

/**
 * SHA-256 of a text (as UTF-8) or of bytes, in 64 hexadecimal digits. What comes in pieces is taken as
 * if they were joined.
 */
export function fingerprint(content: string | Uint8Array | Iterable<string>): string {
  const hash = createHash('sha256');
  const isWhole = typeof content === 'string' || content instanceof Uint8Array;
  for (const piece of isWhole ? [content] : content) hash.update(piece);
  return hash.digest('hex');
}
