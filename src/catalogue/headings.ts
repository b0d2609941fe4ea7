import type { MarkdownHeading } from 'astro';
import { render } from 'astro:content';
import type { Essay } from './essays.ts';
import { sectionsIn } from './sections.ts';

/** The headings of an essay. Astro takes the number of a note’s mark for a word of the heading it stands in; the sections do not. */
export async function headingsOf(essay: Essay): Promise<MarkdownHeading[]> {
  const { headings } = await render(essay.entry);
  const titles = new Map((await sectionsIn(essay)).map(({ id, title }) => [id, title]));
  return headings.map((heading) => ({ ...heading, text: titles.get(heading.slug) ?? heading.text }));
}
