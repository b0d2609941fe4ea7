import { allPages } from '../../catalogue/pages.ts';
import { sectionWords } from '../../catalogue/sections.ts';
import type { SearchRecord } from '../record.ts';
import { sectionsFound } from './sections.ts';

/** Each page about the site, by sections. */
export async function pagesFound(): Promise<SearchRecord[]> {
  const found = (await allPages()).map(async (page) => {
    const { title, updated } = page.entry.data;
    return sectionsFound({ path: page.path, title, kind: 'Page', date: updated }, await sectionWords(page));
  });
  return (await Promise.all(found)).flat();
}
