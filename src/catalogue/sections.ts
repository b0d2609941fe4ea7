import { render } from 'astro:content';
import { tablesAmong, type TableWords } from '../prose/table-words.ts';
import type { ProseRun, Section, SectionedFrontMatter } from '../prose/sections.ts';
import { proseComponents } from '../schemas/prose-components.ts';
import { countRecords } from './counts.ts';
import type { Essay } from './essays.ts';
import type { SitePage } from './pages.ts';
import { oneLine } from '../text/one-line.ts';

/** A section in words: what its page prints of it, without notes that name sources. */
export interface SectionWords {
  /** Anchor and words of the heading; missing for the text above the first. */
  id?: string;
  title?: string;
  text: string;
  /** Its tables: whoever looks for a word in a cell is shown the sentence that leads to it, and never cells in a row. */
  tables?: TableWords[];
}

/** The sections of an essay or a page, in the order of the text. */
export async function sectionsIn({ entry }: Essay | SitePage): Promise<Section[]> {
  const { remarkPluginFrontmatter } = await render(entry);
  return (remarkPluginFrontmatter as SectionedFrontMatter).sections ?? [];
}

/** The same in words. */
export const sectionWords = async (text: Essay | SitePage): Promise<SectionWords[]> =>
  Promise.all(
    (await sectionsIn(text)).map(async ({ id, title, paragraphs, cells = [], beside = [] }) => {
      const words = await Promise.all(paragraphs.map(wordsOf));
      const tables = tablesAmong(words, cells);
      return {
        ...(id !== undefined && { id }),
        ...(title !== undefined && { title }),
        text: [
          ...words.filter((_, place) => !cells.includes(place)),
          ...(await Promise.all(beside.map(wordsOf))),
        ].join(' '),
        ...(tables.length > 0 && { tables }),
      };
    }),
  );

/** The words of a paragraph, with what was counted. */
async function wordsOf(runs: readonly ProseRun[]): Promise<string> {
  const words = await Promise.all(
    runs.map(({ text, count }) =>
      count ? countRecords(proseComponents.Count.attributes.parse(count)) : text,
    ),
  );
  return oneLine(words.join(''));
}
