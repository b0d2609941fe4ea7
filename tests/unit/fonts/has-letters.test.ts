import { expect, test } from 'vitest';
import '../../support/example-site.ts';
import { haveLetters } from '../../../src/fonts/has-letters.ts';

test('a rare hanja is no letter of the fonts at hand, and the usual ones are', async () => {
  expect(await Promise.all(['병진', '並進', '并进', '竝進'].map(haveLetters))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
