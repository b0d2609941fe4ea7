import { render } from 'astro:content';
import type { LinkedPassage, PassagesFrontMatter } from '../markdown/remark-passages.ts';
import type { Essay } from './essays.ts';

/** The sections and paragraphs of an essay that can be linked to, in the order of the text. */
export async function passagesOf(essay: Essay): Promise<LinkedPassage[]> {
  const { remarkPluginFrontmatter } = await render(essay.entry);
  return (remarkPluginFrontmatter as PassagesFrontMatter).passages ?? [];
}
