import { expect, test } from 'vitest';
import { sizeOf, whyNot } from '../../../src/offline/words.ts';

test.each([
  [340, '0.3 kB'],
  [34_000, '34 kB'],
  [2_440_000, '2.4 MB'],
  [50_000_000, '50 MB'],
])('%i bytes are %s', (bytes, size) => {
  expect(sizeOf(bytes)).toBe(size);
});

test.each([
  [new Error('not secure'), /HTTPS/],
  [new Error('no workers'), /does not let sites keep pages/],
  [new DOMException('insecure', 'SecurityError'), /does not let sites keep pages/],
  [new Error('QuotaExceededError: no space'), /no room/],
  [new TypeError('Failed to fetch'), /you may be offline/],
  ['anything else', /you may be offline/],
])('what went wrong is said in words, with what has become of it: %s', (error, words) => {
  expect(whyNot(error)).toMatch(words);
  expect(whyNot(error)).toMatch(/Nothing has changed\.$/);
});
