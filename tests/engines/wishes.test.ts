import { describe, expect } from 'vitest';
import { describeEngines, soon } from './support/check.ts';

/*
 * What a reader's browser is told: dark colours; no scripts.
 */

describe('in dark colours', () => {
  describeEngines({ isDark: true }, (check) => {
    check('the page is dark and its words are light', async (reader) => {
      await reader.open('');
      const [paper = 0, ink = 0] = await reader.ask(() => {
        const { backgroundColor } = getComputedStyle(document.documentElement);
        return [backgroundColor, getComputedStyle(document.body).color].map((colour) => {
          const channels = colour.match(/[\d.]+/g)?.slice(0, 3) ?? [];
          return channels.reduce((sum, channel) => sum + Number(channel), 0) / 3;
        });
      });
      expect(paper).toBeLessThan(60);
      expect(ink).toBeGreaterThan(180);
    });
  });
});

describe('without scripts', () => {
  describeEngines({ hasScripts: false }, (check) => {
    check('a number leads to its line, and a figure changes its view', async (reader) => {
      await reader.open('');
      expect(await reader.ask(() => customElements.get('number-popup') === undefined)).toBe(true);
      await reader.press('.prose a.n:not(.d)');
      await expect
        .poll(() => reader.readAddress(), soon)
        .toBe('nguon/report-2014-2020/#r20-funding-vn');
      expect(await reader.count(':target')).toBe(1);
      await reader.open('vung/');
      const title = '#money-and-provinces .view .title';
      const first = await reader.read(title);
      await reader.press('label:has(#money-and-provinces-2013-2022)');
      await expect.poll(() => reader.read(title), soon).not.toBe(first);
      expect(await reader.count(title)).toBe(1);
    });
  });
});
