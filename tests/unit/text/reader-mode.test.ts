import { expect, test } from 'vitest';
import { readerModeClass } from '../../../src/text/reader-mode.ts';

test.each([
  ['an-extraordinary-letter', 'content'],
  ['what-the-media-said', 'content'],
  ['ref-ministry-remarks-2019', 'content'],
  ['a-bridge', undefined],
])('#%s has the class that reader modes keep if its words would have them leave it out', (id, kept) => {
  expect(readerModeClass(id)).toBe(kept);
});
