import { findColourPairs, type ColourPair } from './support/colour-pairs.ts';
import { addStyles, openWhole } from './support/open-whole.ts';
import { fewKinds, pageKinds } from './support/page-kinds.ts';
import { expect, isFull, test } from './support/test.ts';
import { CONTRAST } from '../support/contrast-rules.ts';

const TOKENS = [...new Set(CONTRAST.flatMap(({ of, on }) => [...of, ...on]))];

/** Text needs a rule of text; a mark any that speaks of the pair, if only as decoration. */
function isRuled({ kind, of, on }: ColourPair): boolean {
  return CONTRAST.some(
    (rule) =>
      (kind === 'mark' || rule.atLeast >= 4.5) &&
      of.some((token) => rule.of.includes(token)) &&
      on.some((token) => rule.on.includes(token)),
  );
}

const describePair = ({ kind, of, on, example }: ColourPair) =>
  `${kind} in ${of.join('/')} on ${on.join('/')}: ${example}`;

for (const contrast of ['no-preference', 'more'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every colour on a surface has a rule: ${colorScheme}, contrast ${contrast}`, async ({
      page,
    }) => {
      test.slow();
      const isShort = !isFull && (contrast === 'more' || colorScheme === 'dark');
      test.skip(isShort, 'in the full run');
      await page.emulateMedia({ colorScheme, contrast, reducedMotion: 'reduce' });
      for (const width of isFull ? [360, 1280] : [1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const address of isFull ? pageKinds : fewKinds) {
          await openWhole(page, address);
          // All views of a figure at once.
          await addStyles(page, '.views > .view.view { display: block !important }');
          const pairs = await findColourPairs(page, TOKENS);
          expect(pairs.length).toBeGreaterThan(1);
          const unruled = pairs.filter((pair) => !isRuled(pair)).map(describePair);
          expect.soft(unruled, `/${address}`).toEqual([]);
        }
      }
    });
  }
}
