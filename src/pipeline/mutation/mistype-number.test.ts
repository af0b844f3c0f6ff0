import { describe, expect, test } from 'vitest';
import { mistypeNumber, type MutationKind } from './mistype-number.ts';

function tokensOf(token: string, kind: MutationKind): readonly string[] {
  return mistypeNumber(token)
    .filter((one) => one.kind === kind)
    .map((one) => one.token);
}

describe('a mistyped number', () => {
  test('has each digit raised by one in turn, a nine to zero', () => {
    expect(tokensOf('1.739,05', 'digit-changed')).toEqual([
      '2.739,05',
      '1.839,05',
      '1.749,05',
      '1.730,05',
      '1.739,15',
      '1.739,06',
    ]);
  });

  test('has each digit left out, and thousands grouped anew', () => {
    expect(tokensOf('1.737,83', 'digit-dropped')).toEqual([
      '737,83',
      '137,83',
      '177,83',
      '173,83',
      '1.737,3',
      '1.737,8',
    ]);
  });

  test('has each digit typed twice', () => {
    expect(tokensOf('152', 'digit-doubled')).toEqual(['1.152', '1.552', '1.522']);
    expect(tokensOf('5,5', 'digit-doubled')).toEqual(['55,5', '5,55']);
  });

  test('has its comma one place away or left out', () => {
    expect(tokensOf('20,76', 'mark-moved')).toEqual(['2,076', '207,6', '2.076']);
    expect(tokensOf('5,5', 'mark-moved')).toEqual(['0,55', '55']);
  });

  test('has a comma where there is none, a point between thousands taken for one', () => {
    expect(tokensOf('62', 'mark-moved')).toEqual(['6,2']);
    expect(tokensOf('6', 'mark-moved')).toEqual(['0,6']);
    expect(tokensOf('1.308', 'mark-moved')).toEqual(['130,8', '1,308']);
  });

  test('out of a whole has either number mistyped, and no comma', () => {
    expect(mistypeNumber('9/63').map(({ token }) => token)).toEqual([
      ...['0/63', '9/73', '9/64'],
      ...['9/3', '9/6'],
      ...['99/63', '9/663', '9/633'],
    ]);
  });

  test('is never empty, nor a second way to write the same', () => {
    expect(tokensOf('6', 'digit-dropped')).toEqual([]);
    expect(tokensOf('03', 'digit-dropped')).toEqual(['0']);
    expect(tokensOf('03', 'digit-doubled')).toEqual(['033']);
    expect(tokensOf('11', 'digit-dropped')).toEqual(['1']);
  });
});
