import { describe, expect, test } from 'vitest';
import { parseCitations } from '../../../src/evidence/citation-syntax.ts';
import { escapedSigns } from '../../../src/evidence/escaped-signs.ts';

/** The items of every citation in a text. */
const cited = (text: string) =>
  parseCitations(text).pieces.flatMap((piece) => (piece.type === 'citation' ? piece.items : []));

/** The words left when the citations are taken out. */
const words = (text: string) =>
  parseCitations(text)
    .pieces.map((piece) => (piece.type === 'text' ? piece.value : ''))
    .join('');

const faults = (text: string) =>
  parseCitations(text).faults.map(({ found, message }) => `${found} ${message}`);

describe('what Pandoc reads as a citation', () => {
  test.each([
    ['Coal was banned.[@unscr-2371]', [{ key: 'unscr-2371' }]],
    ['[@unscr-2397, para. 5; @kita-2019]', [{ key: 'unscr-2397', locator: 'para. 5' }, { key: 'kita-2019' }]],
    ['[see @narang-2022, p. 3]', [{ key: 'narang-2022', prefix: 'see', locator: 'p. 3' }]],
    ['[-@treaty-1961]', [{ key: 'treaty-1961' }]],
    [
      '[see also @a-1; and @b-2 ch. 4]',
      [
        { key: 'a-1', prefix: 'see also' },
        { key: 'b-2', prefix: 'and', locator: 'ch. 4' },
      ],
    ],
    ['As @chen-jian-1994 shows', [{ key: 'chen-jian-1994' }]],
    ['As @chen-jian-1994 [p. 3] shows', [{ key: 'chen-jian-1994', locator: 'p. 3' }]],
    ['(@cohen-2014.)', [{ key: 'cohen-2014' }]],
    ['[@a][@b]', [{ key: 'a' }, { key: 'b' }]],
  ])('%s', (text, items) => {
    expect(cited(text)).toEqual(items);
    expect(faults(text)).toEqual([]);
  });

  test('the words around citations stay as they are', () => {
    expect(words('Coal was banned,[@unscr-2371] and fish.[@unscr-2371; @a]')).toBe(
      'Coal was banned, and fish.',
    );
  });
});

describe('what is no citation', () => {
  test.each([
    'Write to desk@example.org.',
    '[desk@example.org]',
    'at 5 @ 3 per cent',
    '[a note]',
    'an array [0]',
  ])('%s', (text) => {
    expect(parseCitations(text)).toEqual({ pieces: [{ type: 'text', value: text }], faults: [] });
  });

  test('a sign with a backslash before it is itself', () => {
    const isLiteral = escapedSigns('Ask @who or [@who]', String.raw`Ask \@who or \[&#64;who]`);
    expect(parseCitations('Ask @who or [@who]', isLiteral).pieces).toEqual([
      { type: 'text', value: 'Ask @who or [@who]' },
    ]);
  });
});

describe('a malformed citation is a fault, and stays as text', () => {
  test.each([
    ['Open [@unscr-2371 and on', '[@unscr-2371 and on is a citation without its closing bracket'],
    ['Nobody [@] here', '[@] has an @ with no key right after it'],
    ['A space [@ unscr-2371]', '[@ unscr-2371] has an @ with no key right after it'],
    ['No semicolon [@a @b]', '[@a @b] names two sources in one part'],
    ['An empty part [@a;]', '[@a;] has a part that names no source'],
  ])('%s', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
    expect(words(text)).toBe(text);
  });
});

describe('as Pandoc’s manual has them', () => {
  test.each([
    ['[@a, p. 3 [emphasis added]]', [{ key: 'a', locator: 'p. 3 [emphasis added]' }]],
    ['[@a, at https://example.org/b?c=d#e]', [{ key: 'a', locator: 'at https://example.org/b?c=d#e' }]],
    ['[@a, from desk@example.org]', [{ key: 'a', locator: 'from desk@example.org' }]],
    ['[@doe.2020:a_b]', [{ key: 'doe.2020:a_b' }]],
    [
      '[see @a, pp. 33-35, 38-39 and passim]',
      [{ key: 'a', prefix: 'see', locator: 'pp. 33-35, 38-39 and passim' }],
    ],
  ])('%s', (text, items) => {
    expect(cited(text)).toEqual(items);
    expect(faults(text)).toEqual([]);
  });

  test.each(['@user@example.org', 'Ask @desk.kr@mastodon.social!', '[to desk@example.org]'])(
    'C16: %s is no citation',
    (text) => {
      expect(parseCitations(text).pieces).toEqual([{ type: 'text', value: text }]);
    },
  );

  test('escaped signs inside a citation mean themselves', () => {
    const typed = String.raw`[@a, p. 3 \] \; \@b &amp; c]`;
    const text = '[@a, p. 3 ] ; @b & c]';
    expect(parseCitations(text, escapedSigns(text, typed)).pieces).toMatchObject([
      { items: [{ key: 'a', locator: 'p. 3 ] ; @b & c' }] },
    ]);
  });
});
