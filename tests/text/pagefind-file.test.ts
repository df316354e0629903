import { expect, test } from 'vitest';
import { readPagefindFile } from '../../src/text/pagefind-file.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test('what stands after the signature is read', () => {
  expect(readPagefindFile(bytesOf('pagefind_dcd\x82\x05\x61a'))).toEqual([5, 'a']);
});

test('a file without the signature is refused', () => {
  expect(() => readPagefindFile(bytesOf('pagefind_dce\x80'))).toThrow('does not begin with');
  expect(() => readPagefindFile(new Uint8Array())).toThrow('does not begin with');
});
