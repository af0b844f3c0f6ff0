import type { Dataset, Language } from '../domain/dataset.ts';
import { listSnippets, TOOLS, type Tool } from '../distributions/examples/list-snippets.ts';
import { QUESTIONS } from '../distributions/examples/questions.ts';
import { withBase } from './address.ts';

/** Where the site says that it lives while nobody has told it: examples need a whole address. */
export const PLACEHOLDER_ORIGIN = 'https://example.org';

interface ExampleText {
  readonly question: string;
  readonly snippets: readonly { readonly tool: Tool; readonly code: string }[];
}

/** The example of a table: a question, and the code that answers it with each tool. */
export function describeExample(
  table: keyof Dataset,
  language: Language,
  site: URL | undefined,
): ExampleText {
  const root = new URL(withBase('/data/'), site ?? PLACEHOLDER_ORIGIN);
  const code = listSnippets(table, language, (file) => new URL(file, root).href);
  return {
    question: QUESTIONS[table].question[language],
    snippets: TOOLS.map((tool) => ({ tool, code: code[tool] })),
  };
}
