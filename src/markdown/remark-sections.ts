import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { sectionsOf, type SectionedFrontMatter } from '../prose/sections.ts';

/**
 * Leave a text by sections in its front matter, for the gazetteer to look for names in and for search: it is parsed here
 * anyway, and reading it a second time for that would cost a large site half a minute.
 */
export function remarkSections() {
  return (tree: Root, file: VFile) => {
    const frontMatter = file.data.astro?.frontmatter as SectionedFrontMatter | undefined;
    if (frontMatter) frontMatter.sections = sectionsOf(tree);
  };
}
