import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawSocialCard } from './social-card.ts';

const text = {
  name: 'Vốn mồi',
  subtitle: 'Khuyến công qua con số',
  page: 'Ngân sách',
  headline: 'Cứ một đồng ngân sách, báo cáo ghi khoảng 5,5 đồng vốn đầu tư',
  description: 'Một câu ngắn.',
};

function readTexts(svg: string): readonly { words: string; size: number; y: number }[] {
  const { document } = parseHTML(svg);
  return [...document.querySelectorAll('text')].map((element) => ({
    words: element.textContent,
    size: Number(element.getAttribute('font-size')),
    y: Number(element.getAttribute('y')),
  }));
}

describe('drawSocialCard', () => {
  test('shows every word, the headline in lines of even length', () => {
    const texts = readTexts(drawSocialCard(text));
    const words = texts.map(({ words }) => words).join(' ');
    for (const part of Object.values(text)) expect(words).toContain(part);
    const lines = texts.filter(({ size }) => size === 76).map(({ words }) => words.length);
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.min(...lines)).toBeGreaterThan(Math.max(...lines) / 2);
  });

  test('sets a long headline smaller, and leaves out a description that has no room', () => {
    const texts = readTexts(drawSocialCard({ ...text, headline: `${text.headline}. `.repeat(3) }));
    const sizes = texts.map(({ size }) => size);
    expect(Math.max(...sizes)).toBeLessThan(76);
    expect(texts.map(({ words }) => words)).not.toContain(text.description);
    for (const { size, y } of texts.filter(({ size }) => size > 34)) {
      expect(y + size * 0.3).toBeLessThan(560);
    }
  });

  test('takes words for words', () => {
    const svg = drawSocialCard({ ...text, headline: '<script>&"' });
    expect(svg).not.toContain('<script');
    expect(readTexts(svg).map(({ words }) => words)).toContain('<script>&"');
  });

  test('says which headline is too long for a picture', () => {
    expect(() => drawSocialCard({ ...text, headline: 'dài quá '.repeat(200) })).toThrow(/dài quá/);
  });
});
