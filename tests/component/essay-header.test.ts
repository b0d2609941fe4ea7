import { afterEach, describe, expect, test, vi } from 'vitest';
import '../support/example-site.ts';
import EssayHeader from '../../src/components/essay/EssayHeader.astro';
import { essay } from '../support/catalogue.ts';
import { drawn, texts } from '../support/components.ts';

/** What the head of an essay says of its age on a day. It was published on 10 January 2026. */
async function notices(today: string, fields = {}, more = {}) {
  vi.stubEnv('BUILD_DATE', today);
  return texts('.age-notice', await drawn(EssayHeader, { props: { essay: essay('coal', fields, more) } }));
}

describe('the head of an essay', () => {
  afterEach(() => void vi.stubEnv('BUILD_DATE', ''));

  test('says how old it is, a year after its last change of substance', async () => {
    expect(await notices('2027-01-10')).toEqual([
      'Last brought up to date on 10 January 2026: what has happened since is not in it.',
    ]);
    expect(await notices('2027-02-01', { updated: '2026-02-01' })).toEqual([
      'Last brought up to date on 1 February 2026: what has happened since is not in it.',
    ]);
  });

  test.each([
    ['a day before', '2027-01-09', {}, {}],
    ['where it was updated since', '2027-01-10', { updated: '2026-02-01' }, {}],
    ['where it was withdrawn, which is said instead', '2027-06-01', {}, { retracted: '2026-03-01' }],
  ])('is silent %s', async (_, today, fields, more) => {
    expect(await notices(today, fields, more)).toEqual([]);
  });
});
