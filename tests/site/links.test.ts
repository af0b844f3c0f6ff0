import { describe, expect, test } from 'vitest';
import { findPage, isServed, pages, pathWithinSite } from './support/dist.ts';

describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, page) => {
  // The icon leads nowhere: its address is the drawing itself (metadata.test.ts).
  const linked = 'a[href], link[href]:not([rel=icon]), use[href]';
  const addresses = [...page.document.querySelectorAll(linked)].map(
    (element) => element.getAttribute('href') ?? '',
  );

  test('every address leads to a file of the site', () => {
    const broken = addresses.filter((href) => {
      const target = pathWithinSite(href, path);
      return target === null || !isServed(target.path);
    });
    expect(broken).toEqual([]);
  });

  test('every fragment names an element of its page', () => {
    const broken = addresses.filter((href) => {
      const target = pathWithinSite(href, path);
      if (target === null || target.fragment === '') return false;
      return findPage(target.path)?.document.getElementById(target.fragment) == null;
    });
    expect(broken).toEqual([]);
  });

  test('no id stands twice', () => {
    const ids = [...page.document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
