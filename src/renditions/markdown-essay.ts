import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { type Handle, defaultHandlers, toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { stringify } from 'yaml';
import type { EssayDocument } from './essay-document.ts';
import { essayTree } from './essay-tree.ts';
import { marks, noteDefinitions, type NoteLabel, noteNumbers } from './markdown-notes.ts';
import { markdownWriter } from '../markdown/markdown-writer.ts';

/** An essay as GitHub-flavoured Markdown, after front matter that says what it is, whose, and under which licence. */
export const essayMarkdown = (document: EssayDocument): string =>
  `---\n${stringify(frontMatter(document), { lineWidth: 0 })}---\n\n${markdownText(document, String)}`;

/** The essay without front matter, for a file of several. */
export function markdownText(document: EssayDocument, label: NoteLabel): string {
  const tree = essayTree(document);
  const handlers: Record<string, Handle> = {
    sup: marks(noteNumbers(tree), label),
    section: noteDefinitions(label),
    div: (state, node: Element) =>
      hasClass(node, 'prose-aside')
        ? { type: 'blockquote', children: state.toFlow(state.all(node)) }
        : defaultHandlers.div(state, node),
    table: titledTable,
    // Whatever has no sign in Markdown says what it says; what is bold on the page is bold here.
    p: (state, node: Element) =>
      defaultHandlers.p(state, hasClass(node, 'prose-aside-title') ? bold(node) : node),
    span: (state, node: Element) =>
      hasClass(node, 'figure-number') ? defaultHandlers.strong(state, node) : state.all(node),
  };
  const mdast = toMdast(tree, { handlers, document: true });
  return markdownWriter.stringify(mdast as Root);
}

const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

const bold = (node: Element): Element => ({
  ...node,
  children: [{ type: 'element', tagName: 'strong', properties: {}, children: node.children }],
});

/** Markdown's tables have no caption: it is a paragraph before the table. */
const titledTable: Handle = (state, node: Element) => {
  const table = defaultHandlers.table(state, node);
  const caption = select('caption', node);
  return caption ? [...state.toFlow(state.all(caption)), table] : table;
};

const frontMatter = (document: EssayDocument) => ({
  title: document.title,
  description: document.standfirst,
  authors: document.authors,
  date: document.published,
  ...(document.updated && { updated: document.updated }),
  publication: document.publication,
  canonical: document.canonical,
  licence: document.licence,
  language: document.language,
  kind: document.kind,
  topics: document.topics,
  ...(document.series && { series: document.series }),
});
