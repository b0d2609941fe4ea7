import { render } from 'astro:content';
import type { WrittenFigure } from '../figures/numbering.ts';
import type { FiguresFrontMatter } from '../markdown/remark-figure-numbers.ts';
import type { Essay } from './essays.ts';

/** The drawn figures of an essay as their author wrote them, in the order of the text. */
export async function figuresOf(essay: Essay): Promise<WrittenFigure[]> {
  const { remarkPluginFrontmatter } = await render(essay.entry);
  return (remarkPluginFrontmatter as FiguresFrontMatter).figures ?? [];
}
