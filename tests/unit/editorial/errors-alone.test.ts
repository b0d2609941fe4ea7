import { expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/check-content.ts';
import { contentFolder, essay, threeTonnes, today } from '../../support/content-folder.ts';

test('a build looks for what it stops for, finds all of that, and spends no time on the rest', async () => {
  const body = [
    'Three tonnes crossed in [a year](/nowhere/), by [@nobody].',
    '{/* own: */}',
    'By 2031 it falls.',
    'By 2032 it rises.',
    'Coal.[^none]',
    // Needed, but by what nobody looks for then: it must not be called idle.
    '{/* waive unsourced-numbers: our forecast */}',
    'By 2033 it falls again.',
  ].join('\n\n');
  await using folder = await contentFolder({ [threeTonnes]: essay({}, body) });
  const whole = await checkContent({ ...folder, today });
  const short = await checkContent({ ...folder, today, errorsAlone: true });
  expect(short.problems).toEqual(whole.problems);
  expect(new Set(short.problems.map(({ rule }) => rule))).toEqual(
    new Set(['links', 'citations', 'waivers', 'footnotes']),
  );
  expect(whole.warnings.length).toBeGreaterThan(0);
  expect(short.warnings).toEqual([]);
});
