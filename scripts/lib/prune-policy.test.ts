import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { prunePolicy } from './prune-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style></head>` +
  `<body><p>${hash('c')}</p><script type="module">b()</script><script src="/x.js"></script></body>`;

test('only the hashes of what stands in the page are left, and nothing else changes', () => {
  const all = [hash('a{}'), hash('b()'), hash('c')].join(' ');
  const pruned = prunePolicy(page(`script-src 'self' ${all}; style-src 'self' ${all};`));
  const own = `${hash('a{}')} ${hash('b()')}`;
  expect(pruned).toBe(page(`script-src 'self' ${own}; style-src 'self' ${own};`));
});

test('a page without a policy stays as it is', () => {
  expect(prunePolicy('<p>x</p>')).toBe('<p>x</p>');
});
