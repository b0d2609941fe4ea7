import type { MarkdownHeading } from 'astro';
import { render } from 'astro:content';
import type { SectionedFrontMatter } from '../names/essay-sections.ts';
import type { Essay } from './essays.ts';

/** The headings of an essay. Astro takes the number of a note’s mark for a word of the heading it stands in; the sections do not. */
export async function headingsOf(essay: Essay): Promise<MarkdownHeading[]> {
  const { headings, remarkPluginFrontmatter } = await render(essay.entry);
  const { nameSections = [] } = remarkPluginFrontmatter as SectionedFrontMatter;
  const titles = new Map(nameSections.map(({ id, title }) => [id, title]));
  return headings.map((heading) => ({ ...heading, text: titles.get(heading.slug) ?? heading.text }));
}
