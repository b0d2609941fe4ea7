import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// As markdown/processor.ts reads it.
const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, { singleTilde: false }).freeze();

/**
 * The tree of an essay’s text.
 *
 * @throws VFileMessage where the text is no MDX; the check, which runs before every build, has named the place before
 */
export const parseMdx = (body: string): Root => parser.parse(body);
