import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { collectCitations } from '../../../src/evidence/collect-citations.ts';
import { proseSyntax } from '../../../src/prose/prose-syntax.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(proseSyntax);

const collect = (source: string, leads: { value: string; section: string }[] = []) =>
  collectCitations(parser.parse(source), { source, leads, nameOf: (key) => key.toUpperCase() });

/** Ids of the notes, in the order of their numbers. */
const series = (source: string) => collect(source).notes.map(({ id }) => id);

const passages = (source: string) =>
  collect(source).notes.flatMap(({ uses }) => uses.map(({ passage }) => passage));

describe('one series of numbers', () => {
  test('sources are numbered in the order of their first mark, and a source cited again keeps its number', () => {
    expect(series('One.[@b; @a] Two.[@b] Three.[@c]')).toEqual(['ref-b', 'ref-a', 'ref-c']);
  });

  test('comments take their numbers in the same series', () => {
    expect(series('One.[@a] Two.[^x] Three.[@b]\n\n[^x]: A comment.')).toEqual(['ref-a', 'fn-x', 'ref-b']);
  });

  test('a source cited only in a comment comes after all sources of the text', () => {
    expect(series('One.[^x] Two.[@b]\n\n[^x]: A comment.[@a]')).toEqual(['fn-x', 'ref-b', 'ref-a']);
  });

  test('key points stand before the text and count first', () => {
    const { notes } = collect('One.[@a]', [{ value: 'A finding.[@z]', section: 'Key points' }]);
    expect(notes.map(({ id }) => id)).toEqual(['ref-z', 'ref-a']);
  });

  test('captions of components, cells and quotations are read where they stand', () => {
    const source = [
      'One.[@a]',
      '<Figure src="./x.svg" caption="Seen from Dandong.[@b]" />',
      '| x |\n| - |\n| y[@c] |',
      '> Quoted.[@d]',
    ].join('\n\n');
    expect(series(source)).toEqual(['ref-a', 'ref-b', 'ref-c', 'ref-d']);
  });

  test('marks that touch become one group', () => {
    const tree = parser.parse('One.[@a][^x]\n\n[^x]: A comment.');
    collectCitations(tree);
    expect(JSON.stringify(tree).match(/"type":"citation"/g)).toHaveLength(1);
  });
});

describe('what is cited where', () => {
  test('each use has an anchor of its own and the sentence it supports', () => {
    const { notes } = collect(
      '## Coal\n\nChina voted on 5 August 2017 to ban coal.[@a] It then bought none for nine and a half months.[@a, p. 2]',
    );
    expect(notes[0]?.uses).toEqual(
      [
        { anchor: 'M1', section: 'Coal', passage: 'China voted on 5 August 2017 to ban coal.' },
        {
          anchor: 'M1-2',
          locator: 'p. 2',
          section: 'Coal',
          passage: 'It then bought none for nine and a half months.',
        },
      ].map((use) => expect.objectContaining(use)),
    );
  });

  test('an abbreviation ends no sentence', () => {
    expect(
      passages('First came a vote. Announcement No. 12 of 2017 suspended coal altogether.[@a] Then rain.'),
    ).toEqual(['Announcement No. 12 of 2017 suspended coal altogether.']);
  });

  test('a very short sentence brings the one before it', () => {
    expect(passages('The treaty has no term of twenty years. It runs on.[@a]')).toEqual([
      'The treaty has no term of twenty years. It runs on.',
    ]);
  });

  test('a name in the sentence is part of the passage', () => {
    expect(passages('The best account of the crossing is @chen, by common consent.')).toEqual([
      'The best account of the crossing is CHEN, by common consent.',
    ]);
  });
});

describe('where nothing is cited', () => {
  test.each([
    '`[@a]`',
    '```\n[@a]\n```',
    '<a@b.org>'.replace(/[<>]/g, ''),
    String.raw`\[@a\] is how`.replace('@', '\\@'),
  ])('%s', (source) => {
    expect(series(source)).toEqual([]);
  });

  test.each([
    ['[words [@a] here](/x/)', 'a citation stands inside a link'],
    ['## Coal [@a]', 'a citation stands in a heading'],
    ['<PullQuote>\nOne.[@a]\n</PullQuote>', 'a citation stands in <PullQuote>, which only repeats the text'],
  ])('%s is a fault', (source, message) => {
    expect(collect(source).faults).toEqual([expect.objectContaining({ message, found: 'a' })]);
  });

  test('a fault has the line and column it stands at', () => {
    expect(collect('One.\n\nTwo and\nthree [@].').faults).toEqual([
      expect.objectContaining({ line: 4, column: 7, found: '[@]' }),
    ]);
  });
});
