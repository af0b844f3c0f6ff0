import { expect, test } from 'vitest';
import { nextTask, Slices } from './slices.ts';

test('steps run in order, a task each; a new run drops what is left', async () => {
  const done: string[] = [];
  const slices = new Slices();
  void slices.start([() => done.push('a'), () => done.push('b')]);
  expect(done).toEqual([]);
  await nextTask();
  expect(done).toEqual(['a']);
  await slices.start([() => done.push('c')]);
  expect(done).toEqual(['a', 'c']);
});

test('what finishes runs also what its own steps have started', async () => {
  const done: string[] = [];
  const slices = new Slices();
  void slices.start([
    () => void slices.start([() => done.push('shown')]),
    () => done.push('dropped'),
  ]);
  slices.finish();
  expect(done).toEqual(['shown']);
  await nextTask();
  await nextTask();
  expect(done).toEqual(['shown']);
});
