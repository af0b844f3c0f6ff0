import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import { listJoints } from './tile-joints.ts';

const { provinces } = changeValues({});
const joints = listJoints(provinces, ({ successor }) => successor);
const namesOf = (at: string) =>
  joints
    .filter((joint) => joint.at === at)
    .map(({ tiles }) => tiles.map(({ name_vi }) => name_vi).toSorted());

test('units of today are joined by sides, and over a corner where a member has no other way', () => {
  expect(namesOf('corner').toSorted()).toEqual([
    ['Bình Phước', 'Đồng Nai'],
    ['Bắc Giang', 'Bắc Ninh'],
  ]);
  expect(namesOf('side')).toContainEqual(['Bình Thuận', 'Lâm Đồng']);
  expect(namesOf('side')).toContainEqual(['Quảng Bình', 'Quảng Trị']);
});

test('with a block for each province there is none', () => {
  expect(listJoints(provinces, ({ id }) => id)).toEqual([]);
});
