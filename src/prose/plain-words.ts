import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { curlQuotes } from '../text/quotation-marks.ts';
import { inlineWords } from './inline-words.ts';
import { proseBlocks } from './prose-blocks.ts';
import { proseSyntax } from './prose-syntax.ts';
import { oneLine } from '../text/one-line.ts';

const parser = unified().use(remarkParse).use(proseSyntax).freeze();

/** The words of a Markdown text from a record as they are read, without marks of citations; a space where a block ends. */
export const plainWords = (markdown: string): string => wordsIn(parser.parse(markdown));

/** The same of a field or an attribute, in which nothing is a block: see inline-words.ts. */
export const plainLine = (value: string): string => wordsIn({ type: 'root', children: inlineWords(value) });

const wordsIn = (tree: Root): string =>
  proseBlocks(tree)
    .map(({ runs }) => curlQuotes(oneLine(runs.map(({ text }) => text).join(''))))
    .join(' ');
