import type { Root } from 'mdast';
import { type Block, proseBlocks } from './prose-blocks.ts';
import type { QuotableRun } from './quote-sentence.ts';

/** A stretch of a paragraph, without what only the checker asks for. */
export interface ProseRun extends QuotableRun {
  /** Id of the name it is marked as, by `<Name id="…">`. */
  name?: string;
}

/** A section of an essay: a heading and the text up to the next one. Plain data, so that it can be kept as JSON. */
export interface Section {
  /** Anchor of the heading; missing for the text above the first. */
  id?: string;
  /** Words of the heading. */
  title?: string;
  /** The essay’s own paragraphs: quotations too, but neither notes nor sentences that are printed twice. */
  paragraphs: ProseRun[][];
}

/** Front matter of an essay in which markdown/remark-name-sections.ts has left its sections. */
export interface SectionedFrontMatter {
  nameSections?: Section[];
}

/** An essay by sections, with the anchors the page gives them. */
export function essaySections(tree: Root): Section[] {
  const sections: Section[] = [{ paragraphs: [] }];
  for (const block of proseBlocks(tree)) {
    if (block.kind === 'heading') {
      const title = block.runs.map(({ text }) => text).join('');
      sections.push({ ...(block.id !== undefined && { id: block.id }), title, paragraphs: [] });
    } else if (block.kind === 'text' && !block.repeated) sections.at(-1)?.paragraphs.push(proseRuns(block));
  }
  return sections;
}

const proseRuns = ({ runs }: Block): ProseRun[] =>
  runs.map(({ text, lang, name }) => ({ text, ...(lang && { lang }), ...(name && { name }) }));
