import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { rehypeMarginNotes } from '../../../src/markdown/rehype-margin-notes.ts';
import { rendered, tree } from '../../support/markdown.ts';

const text = `Coal[^coal] fell, iron[^iron] too; coal[^coal] rose again.

[^iron]: About iron.
[^coal]: About coal.
`;

const page = async () => tree(await rendered(text, { rehypePlugins: [rehypeMarginNotes] }));

describe('the marks of notes in the text', () => {
  test('carry the number of their note; the margin pairs each note with its first mark alone', async () => {
    const marks = selectAll('[data-footnote-ref]', await page());
    expect(marks.map((mark) => [toString(mark), mark.properties['dataMark']])).toEqual([
      ['1', '1'],
      ['2', '2'],
      ['1', undefined],
    ]);
  });

  test('are named “Note 1” to a listener and are no words to search', async () => {
    const marks = selectAll('[data-footnote-ref]', await page());
    expect(
      marks.map(({ properties }) => [properties['ariaLabel'], properties['dataPagefindIgnore']]),
    ).toEqual([
      ['Note 1', ''],
      ['Note 2', ''],
      ['Note 1', ''],
    ]);
  });

  test('describe themselves by no heading that is not there', async () => {
    expect(selectAll('[aria-describedby]', await page())).toEqual([]);
  });
});

describe('the notes', () => {
  test('are numbered in the order of their first marks', async () => {
    const notes = selectAll('li[data-note]', await page());
    expect(
      notes.map((note) => [note.properties['dataNote'], toString(select('p', note) ?? note).trim()]),
    ).toEqual([
      ['1', expect.stringContaining('About coal.')],
      ['2', expect.stringContaining('About iron.')],
    ]);
  });

  test('stand in a section named by the heading “Notes”', async () => {
    const html = await page();
    const heading = select('#notes', html);
    expect([heading && toString(heading), select('section[aria-labelledby=notes]', html)?.tagName]).toEqual([
      'Notes',
      'section',
    ]);
  });

  test('lead back to each of their marks by a link with a name of its own', async () => {
    const html = await page();
    const links = selectAll('a[data-footnote-backref]', html);
    expect(links.map(({ properties }) => [properties['href'], properties['ariaLabel']])).toEqual([
      ['#fnref-coal', 'Back to mark 1 in the text'],
      ['#fnref-coal-2', 'Back to mark 1, use 2 in the text'],
      ['#fnref-iron', 'Back to mark 2 in the text'],
    ]);
    expect(links.filter(({ properties }) => !select(String(properties['href']), html))).toEqual([]);
  });
});

test('an essay without notes has no section for them', async () => {
  expect(await rendered('Coal fell.', { rehypePlugins: [rehypeMarginNotes] })).toBe('<p>Coal fell.</p>');
});
