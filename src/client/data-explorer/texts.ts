/** A sentence of the page by its key, its `{names}` filled in. */
export type Say = (key: string, words?: Readonly<Record<string, string | number>>) => string;

/**
 * Reads the sentences that the page brings along. What is filled in stays as it is: a `{name}` within
 * it is not filled in turn. A key without a sentence gives an empty text.
 */
export function readTexts(json: string): Say {
  const texts = JSON.parse(json) as Readonly<Record<string, string>>;
  return (key, words = {}) =>
    (texts[key] ?? '').replaceAll(/\{([a-z]+)\}/g, (name, word: string) =>
      String(words[word] ?? name),
    );
}
