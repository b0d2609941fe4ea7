import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { type Block, proseBlocks } from './prose-blocks.ts';

/** A section of an essay: a heading and the text up to the next one. */
export interface Section {
  /** Anchor of the heading; missing for the text above the first. */
  id?: string;
  /** Words of the heading. */
  title?: string;
  /** The essay’s own paragraphs: quotations too, but neither notes nor sentences that are printed twice. */
  blocks: Block[];
}

/** An essay by sections, with the anchors the page gives them (rehype-slug takes them from the same words). */
export function essaySections(tree: Root): Section[] {
  const slugger = new GithubSlugger();
  const sections: Section[] = [{ blocks: [] }];
  for (const block of proseBlocks(tree)) {
    if (block.kind === 'heading') {
      const title = block.runs.map(({ text }) => text).join('');
      sections.push({ id: slugger.slug(title), title, blocks: [] });
    } else if (block.kind === 'text' && !block.repeated) sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
