import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { toString as markdownWords } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { builtSites, isEssayPage } from '../support/built-site.ts';
import { attributes } from '../support/html.ts';
import { readWord } from '../support/read-word.ts';
import { lettersOf, parting } from '../support/words.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** What the Markdown form of an essay says: its notes, in order, and the text alternatives of its pictures. */
function readMarkdown(markdown: string) {
  const tree = parser.parse(markdown.replace(/^---\n[\s\S]*?\n---\n/, '')) as Root;
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const alts: string[] = [];
  const headings: string[] = [];
  visit(tree, 'image', ({ alt }) => void alts.push(alt ?? ''));
  visit(tree, 'heading', (node) => void headings.push(markdownWords(node)));
  const text = { ...tree, children: tree.children.filter((node) => !notes.includes(node as never)) };
  const blocks: string[] = [];
  visit(text, ['heading', 'paragraph', 'tableCell', 'code'], (node) => {
    blocks.push(markdownWords(node, { includeImageAlt: false }));
  });
  const words = blocks.filter((block) => block !== 'Notes' && block !== 'Notes and references').join(' ');
  return { notes: notes.map((node) => lettersOf(markdownWords(node))), alts, headings, words };
}

/** The same as a program that reads Word's files has it. */
async function saidInWord(bytes: Buffer) {
  const tree = await readWord(bytes);
  // Marks, the ways back from notes, and what stands above the title; not a number that leads to its table.
  for (const link of selectAll('a:not([href^="http"])', tree))
    if (/^\[?\d+\]?$|^↑$/.test(toString(link))) link.children = [];
  for (const kicker of selectAll('p:first-child', tree).slice(0, 1)) kicker.children = [];
  const items = selectAll('li[id^="footnote"]', tree);
  const notes = items.map((item) => lettersOf(toString(item)));
  for (const item of items) item.children = [];
  const headings = selectAll('h1, h2, h3', tree);
  const data = headings.findLast((heading) => toString(heading) === 'Data of the figures');
  if (data) data.children = [];
  for (const block of selectAll('h1, h2, h3, p, li, td, th, br', tree))
    block.children = [{ type: 'text', value: ' ' }, ...block.children, { type: 'text', value: ' ' }];
  return {
    notes,
    alts: attributes('img', 'alt', tree),
    headings: headings.filter((heading) => heading !== data).map((node) => toString(node)),
    words: toString(tree),
  };
}

/** How often each run of letters or digits is there. */
function counted(text: string): Map<string, number> {
  const all = new Map<string, number>();
  for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu))
    all.set(word, (all.get(word) ?? 0) + 1);
  return all;
}

describe.each(builtSites)('the $name site', (site) => {
  const essays = site.pages.filter(isEssayPage).map(({ path }) => path.slice(1, -1));

  test.each(essays)(
    '%s in Word has the notes, the headings and the text alternatives of its Markdown',
    async (essay) => {
      const markdown = readMarkdown(site.text(`${essay}.md`));
      const word = await saidInWord(site.bytes(`${essay}.docx`));
      expect(word.alts).toEqual(markdown.alts);
      expect(parting(word.notes.join('\n'), markdown.notes.join('\n'))).toBeUndefined();
      expect(word.headings.map(lettersOf)).toEqual(
        markdown.headings.filter((heading) => !heading.startsWith('Notes')).map(lettersOf),
      );
    },
  );

  test.each(essays)('%s in Word has each word of its Markdown as often', async (essay) => {
    const markdown = counted(readMarkdown(site.text(`${essay}.md`)).words);
    const word = counted((await saidInWord(site.bytes(`${essay}.docx`))).words);
    const differences = [...new Set([...markdown.keys(), ...word.keys()])].flatMap((key) => {
      const more = (word.get(key) ?? 0) - (markdown.get(key) ?? 0);
      return more === 0 ? [] : [`${key}: ${more}`];
    });
    expect(differences).toEqual([]);
  });
});
