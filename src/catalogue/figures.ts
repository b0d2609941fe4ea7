import { render } from 'astro:content';
import type { WrittenFigure } from '../figures/numbering.ts';
import type { FiguresFrontMatter } from '../markdown/remark-figure-numbers.ts';
import type { PicturesFrontMatter } from '../markdown/remark-picture-imports.ts';
import type { Essay } from './essays.ts';

/** The drawn figures of an essay as their author wrote them, in the order of the text. */
export async function figuresOf(essay: Essay): Promise<WrittenFigure[]> {
  const { remarkPluginFrontmatter } = await render(essay.entry);
  return (remarkPluginFrontmatter as FiguresFrontMatter).figures ?? [];
}

/** The pictures that the text of an essay names, in order: paths of files beside it. */
export async function picturesIn(essay: Essay): Promise<string[]> {
  const { remarkPluginFrontmatter } = await render(essay.entry);
  return (remarkPluginFrontmatter as PicturesFrontMatter).pictures ?? [];
}
