import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { essaySections, type SectionedFrontMatter } from '../names/essay-sections.ts';

/**
 * Leave an essay’s running text by sections in its front matter, for the gazetteer to look for names in: the text is
 * parsed here anyway, and reading it a second time for that would cost a large site half a minute.
 */
export function remarkNameSections() {
  return (tree: Root, file: VFile) => {
    const frontMatter = file.data.astro?.frontmatter as SectionedFrontMatter | undefined;
    if (frontMatter) frontMatter.nameSections = essaySections(tree);
  };
}
