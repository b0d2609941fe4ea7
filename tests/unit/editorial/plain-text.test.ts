import { describe, expect, test } from 'vitest';
import { essay, problemsIn, problemsInBody, threeTonnes } from '../../support/content-folder.ts';

const inEssay = (fields: Record<string, unknown>) => problemsIn({ [threeTonnes]: essay(fields) });
const unset = (what: string) => expect.stringContaining(`holds ${what}, which is not set here.`);

describe('C22: Markdown in a field that is printed as it is typed is refused', () => {
  test.each([
    ['italics in a title', { title: 'The *Pueblo* and after' }, unset('italics')],
    [
      'a citation in a title',
      { title: 'Three tonnes [@a]' },
      expect.stringContaining('title: cites a source'),
    ],
    ['a note in a standfirst', { standfirst: 'Coal fell.[^1]' }, unset('a mark of a note')],
    ['a link in a thesis', { thesis: 'See [this](/about/).' }, unset('a link')],
    ['code in a thesis', { thesis: 'Run `this`.' }, unset('code')],
    ['a tag in a title', { title: 'The <em>Pueblo</em>' }, unset('a tag of HTML')],
    ['a heading in a thesis', { thesis: '# Coal' }, unset('a sign of Markdown at its beginning')],
    [
      'bold that is not closed',
      { thesis: 'Coal **fell' },
      expect.stringContaining('has ** that marks nothing'),
    ],
    ['a backslash', { title: 'Coal \\* iron' }, expect.stringContaining('holds a backslash')],
  ])('%s', async (_, fields, message) => {
    expect((await inEssay(fields))[1]).toEqual(message);
  });

  test('signs that mean themselves are fine', async () => {
    expect(
      await inEssay({
        title: 'C# & "x" <odd> 2 < 3 * 4: a_b, #1',
        thesis: 'Mail desk@example.org, @desk, [sic].',
      }),
    ).toEqual([]);
  });
});

describe('C21: Markdown in an attribute is set, or refused', () => {
  const quote = (cite: string) => `<Quote original="말" lang="ko" cite="${cite}">\n\nWord.\n\n</Quote>`;

  test('a citation in the cite of a quotation is one', async () => {
    expect((await problemsInBody(quote('Kim, 1994.[@nobody]')))[1]).toBe(
      '  @nobody: no source has this key.',
    );
    expect(await problemsInBody(quote('*Rodong Sinmun*, 1994'))).toEqual([]);
  });

  test.each([
    ['a citation in a title', '<Aside title="Coal [@a]">\n\nA.\n\n</Aside>', '<Aside> title: cites a source'],
    ['italics in a title', '<Aside title="The *Pueblo*">\n\nA.\n\n</Aside>', '<Aside> title: holds italics'],
    [
      'a citation in the description of a picture',
      '![A bridge [@a]](./cover.svg)',
      'description: cites a source',
    ],
    ['a link in what may cite', quote('[Kim](/about/)'), '<Quote> cite: holds a link'],
  ])('%s is refused', async (_, body, message) => {
    expect((await problemsInBody(body)).join('\n')).toContain(`  ${message}`);
  });
});

test('C23: an escaped handle in a caption is fine', async () => {
  const cover = { src: './cover.svg', alt: 'A', caption: 'By \\@desk.', credit: 'C', licence: 'D' };
  expect(await inEssay({ cover })).toEqual([]);
});
