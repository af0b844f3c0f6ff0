import type { Claim, ClaimCode, Dataset } from '../../src/domain/dataset.ts';
import { asCode, writePage, writeTable } from './markdown.ts';

/** The kinds of statements that are recomputed: what each asks, one put into a formula, the verdicts. */
export function describeClaims(dataset: Dataset): Promise<string> {
  const { claims, verdicts } = dataset;
  const kinds = dataset['claim-kinds'].map((kind) => ({
    kind,
    own: claims.filter((claim) => claim.kind === kind.id),
  }));
  const counts = kinds.map(({ kind, own }) => [
    `[${kind.label_en}](#${kind.id})`,
    String(own.length),
    ...countVerdicts(own, verdicts),
  ]);
  const total = ['all', String(claims.length), ...countVerdicts(claims, verdicts)];
  return writePage('Statements that are recomputed · Các điều được kiểm', [
    'A row of `data/claims/<source>.csv` names its kind; how a kind is computed stands in `src/domain/claims/`. Counts are those of the data at hand.',
    writeTable(['kind', 'all', ...verdicts.map(({ label_en }) => label_en)], [...counts, total]),
    '## Verdicts · Kết luận',
    writeTable(
      ['code', 'tiếng Việt', 'English', 'when'],
      verdicts.map((row) => [asCode(row.id), row.label_vi, row.label_en, row.definition_en]),
    ),
    '## Kinds · Loại',
    ...kinds.map(({ kind, own }) => describeKind(kind, own)),
  ]);
}

/** How many of them have each verdict; nothing instead of none. */
function countVerdicts(claims: readonly Claim[], verdicts: readonly ClaimCode[]): string[] {
  return verdicts.map(({ id }) => {
    const count = claims.filter(({ verdict }) => verdict === id).length;
    return count === 0 ? '' : String(count);
  });
}

function describeKind(kind: ClaimCode, own: readonly Claim[]): string {
  const example = own.find(({ formula }) => formula !== '');
  return [
    `### ${kind.id}`,
    `**${kind.label_vi} · ${kind.label_en}.** ${kind.definition_vi} ${kind.definition_en}`,
    ...(example === undefined
      ? ['No formula: what is compared are words, dates or numbers of acts.']
      : [`As in \`${example.id}\`:`, `\`\`\`text\n${example.formula}\n\`\`\``]),
  ].join('\n\n');
}
