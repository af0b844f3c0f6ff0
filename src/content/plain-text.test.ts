import { expect, test } from 'vitest';
import { toPlainText } from './plain-text.ts';

test.each([
  ['a <b class="x">b</b>\n c', 'a b c'],
  ['<a href="/x/">5,5\u00a0đồng</a>.', '5,5\u00a0đồng.'],
  ['&lt;b&gt; &amp;lt; &quot;&#39;', '<b> &lt; "\''],
  [' ', ''],
])('%j', (html, text) => {
  expect(toPlainText(html)).toBe(text);
});
