import { expect, test } from 'vitest';
import { essay, problemsIn, threeTonnes } from '../../support/content-folder.ts';

test('a field given twice is refused', async () => {
  expect(
    await problemsIn({
      'topics/border.yml':
        'title: The border\ndescription: Rivers.\nintroduction: Two rivers.\ntitle: The frontier\n',
    }),
  ).toEqual(['content/topics/border.yml:4', '  title: is given twice.', '  Keep one of them.']);
});

test('a tab for indentation is refused', async () => {
  expect(
    await problemsIn({
      'topics/border.yml': 'title:\n\tThe border\ndescription: Rivers.\nintroduction: Two rivers.\n',
    }),
  ).toEqual(['content/topics/border.yml:2', '  is indented with a tab.', '  Indent with spaces.']);
});

test('a colon inside a text needs quotation marks', async () => {
  expect(
    await problemsIn({
      'topics/border.yml': 'title: The border: two rivers\ndescription: Rivers.\nintroduction: Two rivers.\n',
    }),
  ).toEqual([
    'content/topics/border.yml:1',
    '  title: holds a colon followed by a space, which YAML takes for another field.',
    '  Put the text in quotation marks; or is the line indented by mistake?',
  ]);
});

test('a quotation mark that is not closed is reported where it opens', async () => {
  expect(
    await problemsIn({
      'topics/border.yml': 'title: "The border\ndescription: Rivers.\nintroduction: Two rivers.\n',
    }),
  ).toEqual(['content/topics/border.yml:1', '  title: opens a quotation mark and does not close it.']);
});

test('a bracket that is not closed is reported where it opens', async () => {
  expect(
    await problemsIn({
      'topics/border.yml': 'title: [The border\ndescription: Rivers.\nintroduction: Two rivers.\n',
    }),
  ).toEqual(['content/topics/border.yml:1', '  title: opens a bracket and does not close it with ].']);
});

test('an apostrophe in single quotation marks is explained', async () => {
  expect(
    await problemsIn({
      'topics/border.yml': "title: 'China's border'\ndescription: Rivers.\nintroduction: Two rivers.\n",
    }),
  ).toEqual([
    'content/topics/border.yml:1',
    '  title: goes on after its closing quotation mark.',
    "  Inside \"…\" write \\\" for a quotation mark; inside '…' write '' for an apostrophe.",
  ]);
});

test('a text that begins with a sign of YAML needs quotation marks', async () => {
  expect(
    await problemsIn({
      'topics/border.yml': 'title: "The border"\ndescription: `Rivers`\nintroduction: Two rivers.\n',
    }),
  ).toEqual([
    'content/topics/border.yml:2',
    '  description: begins with `, which means something else in YAML.',
    '  Put the text in quotation marks.',
  ]);
});

test('a text that begins with an exclamation mark needs quotation marks', async () => {
  expect(
    await problemsIn({
      'topics/border.yml': 'title: !border\ndescription: Rivers.\nintroduction: Two rivers.\n',
    }),
  ).toEqual([
    'content/topics/border.yml:1',
    '  title: begins with !, which means something else in YAML.',
    '  Put the text in quotation marks.',
  ]);
});

test('a second record in a file is refused', async () => {
  expect(
    await problemsIn({
      'topics/border.yml':
        'title: The border\ndescription: Rivers.\nintroduction: Two rivers.\n---\ntitle: The border\ndescription: Rivers.\nintroduction: Two rivers.\n',
    }),
  ).toEqual([
    'content/topics/border.yml:4',
    '  holds a second record after a line of ---.',
    '  Keep one record in a file.',
  ]);
});

test('a value repeated by reference is refused', async () => {
  expect(
    await problemsIn({
      'topics/border.yml': 'title: &t The border\ndescription: *t\nintroduction: Two rivers.\n',
    }),
  ).toEqual([
    'content/topics/border.yml:2',
    '  repeats another value by * and &, which is not read here.',
    '  Write the value out.',
  ]);
});

test('a value that holds itself is refused', async () => {
  expect(
    await problemsIn({
      'topics/border.yml': 'title: &t [*t]\ndescription: Rivers.\nintroduction: Two rivers.\n',
    }),
  ).toEqual([
    'content/topics/border.yml:1',
    '  repeats another value by * and &, which is not read here.',
    '  Write the value out.',
  ]);
});

test('a backslash that means nothing is refused', async () => {
  expect(
    await problemsIn({
      'topics/border.yml': 'title: "The \\qborder"\ndescription: Rivers.\nintroduction: Two rivers.\n',
    }),
  ).toEqual([
    'content/topics/border.yml:1',
    '  title: holds a backslash followed by a letter that means nothing in "…".',
    '  Write two backslashes for one.',
  ]);
});

test.each([
  ['a control character', '\\e', 'holds the control character U+001B, which no page can show.'],
  ['NUL', '\\0', 'holds the control character U+0000, which no page can show.'],
  ['one of the second set', '\\x9b', 'holds the control character U+009B, which no page can show.'],
  [
    'an override of direction',
    '\\u202e',
    'holds the character U+202E, which turns the letters behind it round.',
  ],
])('%s spelt out is refused', async (_, spelt, message) => {
  expect(
    await problemsIn({
      'topics/border.yml': `title: "The ${spelt}border"\ndescription: Rivers.\nintroduction: Two rivers.\n`,
    }),
  ).toEqual(['content/topics/border.yml:1', `  ${message}`]);
});

test('a carriage return spelt out is refused in a text of several lines too', async () => {
  const [, problem] = await problemsIn({
    'topics/border.yml': 'title: The border\ndescription: Rivers.\nintroduction: "Two\\rrivers."\n',
  });
  expect(problem).toBe('  holds the control character U+000D, which no page can show.');
});

test.each(['\\n', '\\L', '\\P'])('a title ends no line, by %s or any other sign', async (sign) => {
  const [, problem] = await problemsIn({
    'topics/border.yml': `title: "The border${sign}Bcc: x@example.org"\ndescription: Rivers.\nintroduction: Two rivers.\n`,
  });
  expect(problem).toBe('  title: runs over more than one line.');
});

test('a line that is no field is refused', async () => {
  expect(
    await problemsIn({ 'topics/border.yml': 'title: The border\ndescription\nintroduction: Two rivers.\n' }),
  ).toEqual([
    'content/topics/border.yml:2',
    '  is not a field: there is no colon after its name.',
    '  Write name: value, and indent the lines a text goes on in.',
  ]);
});

test('brackets nested twenty thousand deep are refused without a crash', async () => {
  expect(await problemsIn({ 'topics/border.yml': 'title: ' + '['.repeat(20_000) })).toEqual([
    'content/topics/border.yml:1',
    '  title: is nested too deeply.',
  ]);
});

test('front matter in invalid YAML leaves the text to be checked', async () => {
  expect(
    await problemsIn({
      [threeTonnes]: essay({}, 'See [how](/nowhere-at-all/).').replace('title: Three', 'title: "Three'),
    }),
  ).toEqual([
    'content/essays/three-tonnes/index.mdx:3',
    '  title: opens a quotation mark and does not close it.',
    'content/essays/three-tonnes/index.mdx:20:5',
    '  "/nowhere-at-all/" leads to no page of this site.',
  ]);
});

test('a field called like the insides of JavaScript is unknown', async () => {
  expect(
    await problemsIn({
      'topics/border.yml':
        'title: The border\ndescription: Rivers.\nintroduction: Two rivers.\n__proto__: x\nconstructor: y\n',
    }),
  ).toEqual([
    'content/topics/border.yml:4',
    '  __proto__: is not a field of a topic.',
    '  Known: description, introduction, reading, title.',
    'content/topics/border.yml:5',
    '  constructor: is not a field of a topic.',
    '  Known: description, introduction, reading, title.',
  ]);
});

test('a line that is indented by mistake is refused', async () => {
  expect(
    await problemsIn({
      'topics/border.yml': 'title: The border\n description: Rivers.\nintroduction: Two rivers.\n',
    }),
  ).toEqual([
    'content/topics/border.yml:1',
    '  title: holds a colon followed by a space, which YAML takes for another field.',
    '  Put the text in quotation marks; or is the line indented by mistake?',
  ]);
});

test('Y1: a text that a # cuts off is refused, a comment on a line of its own is not', async () => {
  expect(
    await problemsIn({ [threeTonnes]: essay().replace('Three Tonnes of Coal', "The North's #1 ally") }),
  ).toEqual([
    'content/essays/three-tonnes/index.mdx:3',
    '  is cut off at a #, which begins a comment in YAML.',
    '  Found: "#1 ally". Put the text in quotation marks, or the comment on a line of its own.',
  ]);
  const sound = essay().replace(
    'published: 2026-01-10',
    '# Set by the desk\npublished: 2026-01-10 # and fixed',
  );
  expect(await problemsIn({ [threeTonnes]: sound })).toEqual([]);
});

test('a # inside quotation marks, or without a space before it, is text', async () => {
  expect(
    await problemsIn({ [threeTonnes]: essay({ title: 'The #1 ally', thesis: 'C#3 is a note.' }) }),
  ).toEqual([]);
});
