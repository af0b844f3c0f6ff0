import { expect, test } from 'vitest';
import citation from '../../CITATION.cff?raw';
import { dataset } from '../catalogue/dataset.ts';
import { VERSION } from './release.ts';

const valueOf = (key: string) => new RegExp(`^${key}: (.+)$`, 'm').exec(citation)?.[1];

test('CITATION.cff names the present version and the day of the newest change', () => {
  expect(valueOf('version')).toBe(VERSION);
  expect(valueOf('date-released')).toBe(dataset.changes[0]?.date);
});

test('CITATION.cff has what the format asks for', () => {
  expect(valueOf('cff-version')).toBe('1.2.0');
  expect(valueOf('type')).toBe('dataset');
  expect(valueOf('license')).toBe('CC-BY-4.0');
  expect(citation).toMatch(/^title: '.+'$/m);
  expect(citation).toMatch(/^message: '.+'$/m);
  expect(citation).toMatch(/^authors:\n {2}- name: 'Vốn mồi'$/m);
  expect(citation).not.toMatch(/\t| \n/);
});
