import { expect, test } from 'vitest';
import { makeCell, makeView } from '../../../tests/support/comparison-view.ts';
import { writeCsv } from './write-csv.ts';

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
