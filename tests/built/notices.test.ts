import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { attribute, textOf } from '../support/html.ts';

const { pages, text } = builtSite('odd');
const page = (path: string) => {
  const found = pages.find((one) => one.path === path);
  if (!found) throw new Error(`there is no ${path}`);
  return found.tree;
};
const wordsOf = (path: string, selector: string) => selectAll(selector, page(path)).map((one) => textOf(one));

describe('a correction', () => {
  const path = '/corrections/2026-02-21-the-river-that-ran-twice/';

  test('stands on its page with both texts, who noticed, the days, the source and the passage', () => {
    expect(wordsOf(path, '.notice-text :is(dt, dd, p.notice-facts)')).toEqual([
      'What was wrong',
      'It said that the ferry ran “thrice” & on Sundays.',
      'What is right',
      'It ran twice; see the lamps.',
      expect.stringMatching(
        /^Noticed by A. N. Example <keeper> on 20 February 2026, mended on 21 February 2026. Shown by .*\. To the passage$/,
      ),
    ]);
  });

  test('is listed, says how long mending took, and dates the essay', () => {
    expect(wordsOf('/corrections/', '.notice-list h2')).toHaveLength(2);
    expect(wordsOf('/corrections/', '.introduction').join()).toContain(
      '2 entries; from notice to mending at most 1 day.',
    );
    expect(wordsOf('/essays/the-river-that-ran-twice/', '.history li')).toContain(
      'Correction, 21 February 2026: The mouth',
    );
    expect(wordsOf('/essays/the-river-that-ran-twice/', '.byline').join()).toContain(
      'Updated 21 February 2026',
    );
  });
});

test('a retracted essay keeps its address, and says so at its head, in the feed and as a reference', () => {
  const path = '/essays/the-second-lamp/';
  expect(wordsOf(path, '.retracted').join()).toMatch(/^Retracted on 28 February 2026\./);
  expect(text('rss.xml')).toContain('Retracted: ');
  expect(text('essays/the-second-lamp/cite.bib')).toContain('Retracted 2026-02-28');
  expect(text('essays/the-second-lamp/cite.ris')).toContain('Retracted 2026-02-28');
});

describe('letters', () => {
  test('stand under the essay and on a page of their own, with passage, answer and correction', () => {
    const expected = [
      'It ran “twice” & once more. To the passage',
      'I counted three & no more.',
      expect.stringMatching(/answers, 25 February 2026 We counted again\.$/),
      'It led to a correction.',
    ];
    expect(wordsOf('/letters/the-keeper/', '.notice-text > *')).toEqual(expected);
    expect(wordsOf('/essays/the-river-that-ran-twice/', '.letters .notice-text > *')).toEqual(expected);
    expect(wordsOf('/letters/', '.notice-list h2')).toEqual(['A. Keeper <Skerry Nought>']);
  });

  test('that no editor has let through, or that are to come, are nowhere', () => {
    const built = pages.map(({ tree }) => textOf(tree)).join();
    expect(built).not.toContain('A quagfire that no editor');
    expect(built).not.toContain('quagfire to come');
  });

  test('are asked for by a form that needs no script, where there is somewhere to send them', () => {
    const form = select('.letter-form', page('/essays/the-river-that-ran-twice/'));
    if (!form) throw new Error('no form');
    expect([attribute(form, 'method'), attribute(form, 'action')]).toEqual([
      'post',
      expect.stringMatching(/^http:\/\/localhost:\d+\/$/),
    ]);
    expect(selectAll('[required]', form).map(({ properties }) => String(properties['autoComplete']))).toEqual(
      ['name', 'email', 'off'],
    );
    expect(textOf(form)).toContain('Your e-mail address will not be published.');
  });

  test('of the real site say honestly that there are none, and how to write', () => {
    const real = builtSite('real').pages.find((one) => one.path === '/letters/');
    expect(real && textOf(real.tree)).toContain('No letter has been published yet.');
    expect(real && selectAll('.write a', real.tree).map((link) => attribute(link, 'href'))).toContain(
      '/about/#how-to-reach-us',
    );
  });
});

test('forecasts are open, due or judged, and judged ones are scored by desk', () => {
  expect(wordsOf('/forecasts/', 'section > h2').slice(0, 4)).toEqual([
    'Waiting to be judged',
    'Open',
    'Judged',
    'Scores',
  ]);
  expect(wordsOf('/forecasts/', 'section li').at(-1)).toMatch(/: 0\.81, over 1$/);
  expect(wordsOf('/forecasts/tide/', '.notice-text p').at(-1)).toMatch(
    /^It did not come true, 28 February 2026/,
  );
});
