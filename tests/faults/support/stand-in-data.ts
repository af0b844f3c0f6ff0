import { explainFault } from '../../../scripts/lib/explain-fault.ts';
import { finishWriting, writeTogether } from '../../../scripts/lib/write-together.ts';

/**
 * `node stand-in-data.ts <folder> <text>`: writes three tables that say the same, as `npm run data`
 * writes the real ones; without a text it only ends what another run began.
 */
const [folder = '', text] = process.argv.slice(2);

try {
  finishWriting(folder);
  if (text !== undefined) {
    writeTogether(
      folder,
      ['a', 'b', 'c'].map((name) => [`${name}.json`, [text]] as const),
    );
  }
} catch (error) {
  console.error(explainFault(error));
  process.exitCode = 1;
}
