/** How many there are of something that we count ourselves, and where it says how. */
export interface Count {
  readonly count: number;
  readonly address: string;
}

/** Names in a text that stand for words, for a figure by its id, or for a count of ours. */
export type Bindings = Readonly<Record<string, string | { readonly figure: string } | Count>>;

/** Puts words in place of `{{name}}`. For texts without figures; throws where a name is unknown. */
export function fillWords(text: string, words: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{([a-z-]+)\}\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`no word for {{${name}}} in: ${text}`);
    return word;
  });
}
