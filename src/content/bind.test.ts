import { describe, expect, test } from 'vitest';
import { bindHtml, bindText, markText } from './bind.ts';

describe('a text with numbers', () => {
  test('links each to its permanent address, qualifier and unit included', () => {
    expect(bindHtml('Góp {{r20-counterpart-capital}}.', 'vi')).toBe(
      'Góp <a class="n" href="/nguon/report-2014-2020/#r20-counterpart-capital">gần\u00a09.500\u00a0tỷ\u00a0đồng</a>.',
    );
    expect(bindText('{{r20-counterpart-capital value}}', 'en')).toBe('nearly\u00a09,500');
  });

  test('links what we compute to its formula', () => {
    expect(bindHtml('{{d-r20-2014-2020-funding-outside-regions}}', 'en')).toContain(
      '<a class="n d" href="/en/method/#d-r20-2014-2020-funding-outside-regions">',
    );
  });

  test('takes words and figures by name', () => {
    const bindings = { region: 'Tây Nguyên', amount: { figure: 'r20-funding-ch' } };
    expect(bindText('{{region}}: {{amount value}}', 'vi', bindings)).toBe('Tây Nguyên: 126,95');
  });

  test('links a count of ours to where it says how it is counted', () => {
    const bindings = { tried: { count: 2870, address: '#typing-errors' } };
    expect(bindHtml('{{tried}} lỗi', 'vi', bindings)).toBe(
      '<a class="n d" href="#typing-errors">2.870</a> lỗi',
    );
    expect(bindText('{{tried}} errors', 'en', bindings)).toBe('2,870 errors');
  });

  test('is refused where there is no such figure or a placeholder is malformed', () => {
    expect(() => bindHtml('{{r20-funding-nowhere}}', 'vi')).toThrow('r20-funding-nowhere');
    expect(() => bindHtml('{{r20 funding}}', 'vi')).toThrow('malformed');
  });
});

describe('a text as HTML', () => {
  test('is escaped', () => {
    expect(markText('a < b & "c" <img src=x>')).toBe(
      'a &lt; b &amp; &quot;c&quot; &lt;img src=x&gt;',
    );
  });

  test('marks periods and legal acts, and no other number', () => {
    expect(markText('Kỳ 2014–2020')).toBe('Kỳ <span class="y">2014–2020</span>');
    expect(markText('Từ 1/7/2025')).toBe('Từ <span class="y">1/7/2025</span>');
    expect(markText('1 July 2025')).toBe('<span class="y">1 July 2025</span>');
    expect(markText('Quyết định 1288/QĐ-TTg')).toBe('Quyết định <cite>1288/QĐ-TTg</cite>');
    expect(markText('tháng 8/2020')).toBe('tháng <span class="y">8/2020</span>');
    expect(markText('Kết luận 54-KL/TW')).toBe('Kết luận <cite>54-KL/TW</cite>');
    expect(markText('Luật 104/2016/QH13.')).toBe('Luật <cite>104/2016/QH13</cite>.');
    expect(markText('Phụ lục 1: …')).toBe('<span class="y">Phụ lục 1</span>: …');
    expect(markText('hai mục 3 và hai mục 4')).toBe(
      'hai <span class="y">mục 3</span> và hai <span class="y">mục 4</span>',
    );
    expect(markText('1.978 cơ sở, 2000 lượt')).toBe('1.978 cơ sở, 2000 lượt');
    expect(markText('danh mục 5 sản phẩm')).toBe('danh mục 5 sản phẩm');
  });
});
