import { describe, expect, test } from 'vitest';
import { essay, problemsIn, problemsInBody, threeTonnes } from '../../support/content-folder.ts';

const turns = 'holds the character U+202E, which turns the letters behind it round.';
const lost = 'holds the character U+FFFD, which stands where one was lost.';

describe('a character that no page can show, or nobody sees, is found where it is spelt out:', () => {
  test.each([
    ['by its number', 'Coal &#x202E;fell.', '1:6', turns, '&#x202E;'],
    ['in figures', 'Coal.\n\nIron &#8238;fell.', '3:6', turns, '&#8238;'],
    ['in italics', '*Coal &#x202e;fell*.', '1:7', turns, '&#x202e;'],
    ['in a heading', '## Coal &#x202E;fell\n\nA.', '1:9', turns, '&#x202E;'],
    ['in an attribute', '<Aside title="Coal &#x202E;fell">\n\nA.\n\n</Aside>', '1:20', turns, '&#x202E;'],
    ['in the address of a link', '[Coal](https://example.org/&#x202E;a)', '1:28', turns, '&#x202E;'],
    ['in the description of a picture', '![A &#x202E;bridge](./cover.svg)', '1:5', turns, '&#x202E;'],
    ['behind one that is fine', '&amp; &#8212; &#x202E;a', '1:15', turns, '&#x202E;'],
    ['a control character', 'Coal &#7;fell.', '1:6', lost, '&#7;'],
    ['none at all', 'Coal &#0;fell.', '1:6', lost, '&#0;'],
    ['half of one', 'Coal &#xD800;fell.', '1:6', lost, '&#xD800;'],
  ])('%s', async (_, body, place, message, found) => {
    expect(await problemsInBody(body)).toEqual([
      place,
      expect.stringContaining(message),
      `  Found: "${found}". Leave it out.`,
    ]);
  });

  test('not where it stands for its own signs', async () => {
    expect(await problemsInBody('Write `&#x202E;` or \\&#x202E;, &eacute; &amp; &#8212;.')).toEqual([]);
  });

  test('once only, where it stands there itself', async () => {
    expect(await problemsInBody('Coal \u202efell.')).toEqual(['1:6', `  ${turns}`]);
  });
});

describe('so it is in a field', () => {
  test.each([
    ['that is set as words are', { keyPoints: [{ text: 'Coal &#x202E;fell.' }] }, 'keyPoints[0].text', turns],
    [
      'that is printed as it is typed',
      { title: 'Coal &#x202E;fell' },
      'title',
      'holds a character spelt out, which would be printed as it is typed. Found: "&#x202E;".',
    ],
    [
      'that is printed as it is typed, whatever the character',
      { thesis: 'Coal &mdash; all of it &mdash; fell.' },
      'thesis',
      'holds a character spelt out, which would be printed as it is typed. Found: "&mdash;".',
    ],
  ])('%s', async (_, fields, field, message) => {
    const problems = await problemsIn({ [threeTonnes]: essay(fields) });
    expect(
      problems
        .slice(1)
        .map((line) => line.trim())
        .join(' '),
    ).toContain(`${field}: ${message}`);
  });

  test('of Markdown', async () => {
    const introduction = 'What &#x202E;the question is.';
    expect(
      await problemsIn({ 'topics/trade.yml': `title: T\ndescription: D\nintroduction: '${introduction}'\n` }),
    ).toEqual([
      'content/topics/trade.yml:3',
      `  introduction: ${turns}`,
      '  Found: "&#x202E;". Leave it out.',
    ]);
  });

  test('a name with an ampersand is fine', async () => {
    expect(await problemsIn({ [threeTonnes]: essay({ title: 'AT&T; R&D; Q&A' }) })).toEqual([]);
  });
});
