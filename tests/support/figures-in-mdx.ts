import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type FigureUse, figuresIn } from '../../src/figures/numbering.ts';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/** The drawn figures of an MDX text. A text without any is not parsed. */
export const figuresInMdx = (body: string): FigureUse[] =>
  body.includes('id="fig-') ? figuresIn(parser.parse(body)) : [];
