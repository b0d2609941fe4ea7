import { describe, expect, test } from 'vitest';
import { essay, problemsIn, threeTonnes } from '../../support/content-folder.ts';

const correction = (changes: Record<string, string> = {}) =>
  Object.entries({
    essay: 'three-tonnes',
    kind: 'correction',
    was: 'Four tonnes.',
    now: 'Three tonnes.',
    reported: '2026-01-11',
    mended: '2026-01-12',
    ...changes,
  })
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');

const file = 'corrections/2026-01-12-three-tonnes.yml';

describe('a correction', () => {
  test('is sound with its essay, its days and its name', async () => {
    expect(await problemsIn({ [file]: correction() })).toEqual([]);
  });

  test('of an essay nobody knows gets the nearest', async () => {
    expect(
      await problemsIn({ 'corrections/2026-01-12-three-tons.yml': correction({ essay: 'three-tons' }) }),
    ).toEqual([
      'content/corrections/2026-01-12-three-tons.yml:1',
      '  essay: no essay has the id "three-tons".',
      '  Known: three-tonnes. Did you mean "three-tonnes"?',
    ]);
  });

  test('of a section that is not there gets those that are', async () => {
    expect(
      await problemsIn({
        [threeTonnes]: essay({}, '## Coal\n\nA.'),
        [file]: correction({ section: 'cole' }),
      }),
    ).toEqual([
      `content/${file}:7`,
      '  section: no heading of the essay has the id "cole".',
      '  Known: coal. Did you mean "coal"?',
    ]);
  });

  test('before the essay, or mended before it was noticed, is refused', async () => {
    expect(await problemsIn({ [file]: correction({ reported: '2026-01-09' }) })).toEqual([
      `content/${file}:5`,
      '  reported: is before the day the essay appeared.',
      '  Found: 2026-01-09. It was published on 2026-01-10.',
    ]);
    expect(await problemsIn({ [file]: correction({ reported: '2026-01-13' }) })).toEqual([
      `content/${file}:6`,
      '  mended: is before the day it was reported.',
      expect.stringContaining('Found: '),
    ]);
  });

  test('with another name than its day and essay is told what to call it', async () => {
    expect(await problemsIn({ 'corrections/coal.yml': correction() })).toEqual([
      'content/corrections/coal.yml:1',
      '  is not named after the day it was mended and its essay.',
      '  Rename it to 2026-01-12-three-tonnes.yml; a second of one day and essay goes on with -2.',
    ]);
  });

  test('leads nowhere that is not there', async () => {
    expect(await problemsIn({ [file]: correction({ now: '"[Coal](/topics/cole/)"' }) })).toEqual([
      `content/${file}:4`,
      '  now: "/topics/cole/" leads to no page of this site.',
      '  Did you mean "/topics/border/"?',
    ]);
  });
});

describe('a letter', () => {
  const letter = 'essay: three-tonnes\nfrom: A. Keeper\nreceived: 2026-01-12\ntext: Three.\n';

  test('may wait without a day, and appears on one', async () => {
    expect(
      await problemsIn({ 'letters/a.yml': letter, 'letters/b.yml': `${letter}published: 2026-01-13\n` }),
    ).toEqual([]);
  });

  test('names a correction that there is', async () => {
    expect(await problemsIn({ 'letters/a.yml': `${letter}correction: nothing\n` })).toEqual([
      'content/letters/a.yml:5',
      '  correction: no correction has the id "nothing".',
      '  Known: none.',
    ]);
  });

  test('without an essay says what it is missing', async () => {
    expect(await problemsIn({ 'letters/a.yml': letter.replace('three-tonnes', '""') })).toEqual([
      'content/letters/a.yml:1',
      '  essay: is empty.',
      '  What it is: The slug of the essay it answers.',
    ]);
  });
});

describe('a forecast', () => {
  const forecast = (rest: string) =>
    `statement: It falls.\nessay: three-tonnes\nmade: 2026-01-10\nby: 2026-12-31\nprobability: 0.8\njudgedBy: The log.\n${rest}`;

  test('of what had already happened is none', async () => {
    expect(
      await problemsIn({
        'sources/log.yml':
          'kind: press\ntype: webpage\ntitle: Log\npublisher: Us\nissued: { date-parts: [[2026]] }\n',
        'forecasts/a.yml': forecast(
          'outcome: { cameTrue: true, on: 2026-01-09, note: It fell., source: log }\n',
        ),
      }),
    ).toEqual([
      'content/forecasts/a.yml:7',
      '  outcome.on: is not after the day it was made: what had already happened is no forecast.',
      expect.stringContaining('Found: '),
    ]);
  });

  test('is never certain', async () => {
    expect(await problemsIn({ 'forecasts/a.yml': forecast('').replace('0.8', '1') })).toEqual([
      'content/forecasts/a.yml:5',
      '  probability: is not less than 1.',
      '  Found: 1.',
    ]);
  });
});
