import { expect, test } from 'vitest';
import { makeCell, makeView } from '../../../tests/support/comparison-view.ts';
import { frameDrawing, writeCsv } from './save-view.ts';

test('the rows of a view, a line a number, with what it takes to quote it', () => {
  const view = makeView(['2014-2020'], {
    Bắc: [makeCell(30)],
    'Nam "xa", hẹp': ['không công bố'],
    Ngoài: [undefined],
  });
  expect(writeCsv(view, 'không áp dụng').split('\n')).toEqual([
    'geography,name,measure,period,value,unit,lower,upper,kind,basis,id,source,address,note',
    'Bắc,Bắc,amount,2014/2020,30,billion-vnd,29.5,30.5,printed,kế hoạch được duyệt,id-30,"Báo cáo 2014-2020, dòng 1",https://example.test/#id-30,30 tỷ đồng',
    '"Nam ""xa"", hẹp","Nam ""xa"", hẹp",amount,2014/2020,,,,,,,,,,không công bố',
    'Ngoài,Ngoài,amount,2014/2020,,,,,,,,,,không áp dụng',
    '',
  ]);
});

test('a frame holds title, drawing and notes, one below the other', () => {
  const drawing = {
    width: 400,
    height: 100,
    shapes: [{ kind: 'box', x: 0, y: 0, width: 9, height: 9, fill: 'ink' }] as const,
    readings: [],
  };
  const words = { title: 'Một tiêu đề', subtitle: 'Một dòng', notes: ['Nguồn.', 'từ '.repeat(90)] };
  const framed = frameDrawing(drawing, words, (text, size) => text.length * size * 0.5);
  const texts = framed.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
  const [dot] = framed.shapes.filter((shape) => shape.kind === 'box' && shape.fill === 'ink');
  expect(dot).toMatchObject({ x: 32 });
  expect(texts.map(({ y }) => y)).toEqual(texts.map(({ y }) => y).toSorted((a, b) => a - b));
  expect(texts.length).toBeGreaterThan(5);
  for (const { x, y, text, size } of texts) {
    expect(x + text.trim().length * size * 0.5).toBeLessThanOrEqual(framed.width);
    expect(y).toBeLessThan(framed.height);
  }
});
