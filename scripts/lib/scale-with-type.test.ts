import { expect, test } from 'vitest';
import { scaleWithType } from './scale-with-type.ts';

test.each([
  ['font-size', '17px', '1.0625rem'],
  ['font', '400 17px/28px var(--sans)', '400 1.0625rem/1.75rem var(--sans)'],
  ['line-height', '28px', '1.75rem'],
  ['max-width', 'min(320px, 100%)', 'min(20rem, 100%)'],
  ['max-width', 'calc(1128px + 2 * var(--edge))', 'calc(70.5rem + 2 * var(--edge))'],
  ['max-width', '1px', '1px'],
  ['padding', '16px', '16px'],
  ['line-height', '1.5', '1.5'],
])('%s: %s becomes %s', (prop, value, wanted) => {
  const declaration = { prop, value };
  scaleWithType.Declaration(declaration);
  expect(declaration.value).toBe(wanted);
});

test('a layout gives way to another one by the size of type', () => {
  const rule = { params: '(600px <= width < 940px)' };
  scaleWithType.AtRule.media(rule);
  expect(rule.params).toBe('(37.5em <= width < 58.75em)');
});
