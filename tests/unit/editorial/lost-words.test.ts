import { describe, expect, test } from 'vitest';
import { problemsInBody } from '../../support/content-folder.ts';

describe('what a page would print as signs is refused, with the cure', () => {
  test.each([
    [
      'N6: a note of Pandoc’s in the sentence',
      'Coal.^[By the tonne.]',
      '1:6',
      'is a note inside the sentence, which is not read here',
    ],
    [
      'M6: a no-break space after ##',
      '##\u00a0Coal',
      '1:1',
      'has another space than the plain one after ##, and so is not read as Markdown',
    ],
    [
      'M6: a no-break space after -',
      'Coal:\n\n-\u00a0iron',
      '3:1',
      'has another space than the plain one after -, and so is not read as Markdown',
    ],
    [
      'M6: an ideographic space after 1.',
      '1.\u3000iron',
      '1:1',
      'has another space than the plain one after 1., and so is not read as Markdown',
    ],
    ['no space after ##', '##Coal', '1:1', 'has no space after ##, and so is no heading'],
    [
      'M7: a picture with a space in its address',
      '![x](./my picture.png)',
      '1:1',
      'is no picture, because its address cannot be read',
    ],
    [
      'M7: a link with a space in its address',
      'See [x](/a b/).',
      '1:5',
      'is no link, because its address cannot be read',
    ],
    [
      'M7: the same on another site',
      'See [x](https://example.org/a b).',
      '1:5',
      'is no link, because its address cannot be read',
    ],
    ['bold that is not closed', 'Coal **fell.', '1:6', 'has ** that marks nothing'],
    ['bold with a space inside', 'Coal ** fell ** fast.', '1:6', 'has ** that marks nothing'],
    ['one tilde round a word', 'Coal ~fell~.', '1:6', 'has ~ on both sides of words that it does not mark'],
    [
      'a highlight of another program',
      'Coal ==fell==.',
      '1:6',
      'is Markdown of another program, and is not read here',
    ],
    [
      'a raised figure of another program',
      '10^6^ tonnes',
      '1:3',
      'is Markdown of another program, and is not read here',
    ],
    [
      'a directive of another program',
      ':::note\nCoal.\n:::',
      '1:1',
      'is Markdown of another program, and is not read here',
    ],
    ['a link of a wiki', 'See [[coal]].', '1:5', 'is Markdown of another program, and is not read here'],
    ['code that is not closed', '~~~fell~~\n\nCoal.', '1:1', 'opens code with ~~~ and does not close it'],
    [
      'a link of italics with a space in its address',
      '[*x*](a b)',
      '1:1',
      'is no link, because its address cannot be read',
    ],
    ['a box to tick', '- [ ] Coal', '1:1', 'is a box to tick, which nobody can'],
  ])('%s', async (_, body, place, message) => {
    expect((await problemsInBody(body)).slice(0, 2)).toEqual([place, `  ${message}.`]);
  });
});

test.each([
  ['a mark of a note', 'See https://x.org/a[^a] now.\n\n[^a]: B.', '[^a'],
  ['a Korean particle', 'https://x.org/a를 보라', '를'],
])('an address that runs on into %s is refused', async (_, body, more) => {
  expect(await problemsInBody(body)).toContain(`  is an address that runs on into "${more}".`);
});

test('the sign itself is fine, bare or with a backslash', async () => {
  const body =
    '5 * 3 * 2, 5~10 or 20~30, ~20, snake_case_x, \\*\\*x\\*\\*, \\^[x], \\[x](y z), `**`, #1 ally, a^2';
  expect(await problemsInBody(body)).toEqual([]);
});

describe('what a page would leave out without a word is refused', () => {
  test('T1: a cell beyond the head of its table', async () => {
    expect(await problemsInBody('| a | b |\n| --- | --- |\n| `x | y` | z |')).toEqual([
      '3:11',
      '  is a row of 3 cells under a head of 2, and would lose "z".',
      '  For a | inside a cell write \\|, in code too.',
    ]);
  });

  test('an address that no link uses, and one that is defined twice', async () => {
    expect(
      await problemsInBody('Coal, [iron][a].\n\n[a]: /about/\n\n[a]: /topics/\n\n[Coal]: /topics/'),
    ).toEqual([
      '5:1',
      '  [a] is defined twice, first in line 22.',
      '  Keep one of them.',
      '7:1',
      '  defines the address of [Coal], which no link uses.',
      '  Write [words][Coal], or \\[Coal] if these are words.',
    ]);
  });

  test.each([
    ['a mark of a note in a link', '[Coal[^a]](/about/)\n\n[^a]: B.', 'a mark of a note'],
    ['a link in <a>', '<a href="/about/">See [coal](/topics/)</a>', 'another link'],
    ['a name in a link', '[<Name id="coal">Coal</Name>](/about/)', '<Name>'],
  ])('%s', async (_, body, what) => {
    expect((await problemsInBody(body)).join('\n')).toContain(`  a link holds ${what}.`);
  });
});
