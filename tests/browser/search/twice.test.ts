import { expect, test } from 'vitest';
import { twice } from '../../../src/browser/search/twice.ts';

function failing(times: number) {
  let calls = 0;
  return async () => {
    calls += 1;
    if (calls <= times) throw new Error(`call ${calls}`);
    return calls;
  };
}

test('what works is done once', async () => {
  expect(await twice(failing(0), () => true)).toBe(1);
});

test('what fails is done once more', async () => {
  expect(await twice(failing(1), () => true)).toBe(2);
});

test('what fails again has failed', async () => {
  await expect(twice(failing(2), () => true)).rejects.toThrow('call 2');
});

test('what is not worth it is not done again', async () => {
  await expect(twice(failing(1), () => false)).rejects.toThrow('call 1');
});
