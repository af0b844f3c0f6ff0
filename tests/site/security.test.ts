import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pages } from './support/dist.ts';

function parsePolicy(document: Document): Readonly<Record<string, readonly string[]>> {
  const content =
    document.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ??
    '';
  return Object.fromEntries(
    content
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe.each(pages.map((page) => [page.path, page] as const))(
  '%s',
  (_path, { html, document }) => {
    const policy = parsePolicy(document);

    test('has a policy that allows its own origin and hashes only', () => {
      expect(policy['default-src']).toEqual(["'none'"]);
      expect(policy['base-uri']).toEqual(["'none'"]);
      // The icon in the browser’s tab carries its drawing in its address.
      expect(policy['img-src']).toEqual(["'self'", 'data:']);
      const sources = Object.values({ ...policy, 'img-src': [] }).flat();
      expect(sources.filter((source) => !/^'(none|self|sha256-[\w+/=]+)'$/.test(source))).toEqual(
        [],
      );
    });

    test('states the policy before anything that it governs', () => {
      const head = html.slice(0, html.indexOf('http-equiv="content-security-policy"'));
      expect(head).not.toMatch(/<(style|script)/);
    });

    test('has the hashes of its inline style sheets and scripts, and no others', () => {
      // Structured data is read and not run: no policy asks for its hash.
      const inline = (name: string) =>
        [
          ...html.matchAll(
            new RegExp(
              `<${name}(?![^>]* (?:src|type="application/ld\\+json)=?)[^>]*>([\\s\\S]*?)</${name}>`,
              'g',
            ),
          ),
        ].map(([, text = '']) => hash(text));
      const allowed = (directive: string) =>
        (policy[directive] ?? []).filter((source) => source.startsWith("'sha256-")).toSorted();
      expect(allowed('style-src')).toEqual([...new Set(inline('style'))].toSorted());
      expect(allowed('script-src')).toEqual([...new Set(inline('script'))].toSorted());
    });

    test('has no style attribute, no event attribute, no other origin', () => {
      const elements = [...document.querySelectorAll('*')];
      const names = elements.flatMap((element) => element.getAttributeNames());
      expect(names.filter((name) => name === 'style' || /^on/.test(name))).toEqual([]);
      const addresses = elements.flatMap((element) =>
        ['src', 'href', 'srcset', 'action'].flatMap((name) => element.getAttribute(name) ?? []),
      );
      const origin = process.env['SITE_URL'] || 'http://none.test';
      expect(
        addresses.filter(
          (address) => /^(https?:)?\/\//.test(address) && !address.startsWith(origin),
        ),
      ).toEqual([]);
    });
  },
);
