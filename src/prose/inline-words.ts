import type { Paragraph, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { proseSyntax } from './prose-syntax.ts';

/** What a line of words has none of: blocks, tags, notes, and links that nobody wrote as one. */
const none = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'list',
  'setextUnderline',
  'thematicBreak',
  'table',
  'gfmFootnoteDefinition',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'autolink',
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
];

const parser = unified().use(remarkParse).use(proseSyntax).use(wordsOnly).freeze();

function wordsOnly(this: Processor) {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: none } });
}

/**
 * The words of a field or an attribute that may be set as Markdown sets words: emphasis, code, escapes. A line that begins
 * like a list or a heading is words too. Paragraphs stand apart by a blank line.
 */
export const inlineWords = (value: string): Paragraph[] => paragraphsOf(parser.parse(value));

const paragraphsOf = ({ children }: Root): Paragraph[] =>
  children.flatMap((node) => (node.type === 'paragraph' ? [node] : []));
