import { type RemarkPlugins, unified } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import { paths } from '../addresses/paths.ts';
import type { Table } from '../data/table.ts';
import type { RecordedPassage } from '../ledger/passage-ids.ts';
import type { Redirects } from '../schemas/redirects.ts';
import { proseSyntax } from '../prose/prose-syntax.ts';
import { rehypeHeadingPermalinks } from './rehype-heading-permalinks.ts';
import { rehypePassageLinks } from './rehype-passage-links.ts';
import { rehypeOldAnchors } from './rehype-old-anchors.ts';
import { rehypeReaderMode } from './rehype-reader-mode.ts';
import { rehypeSiteLinks } from './rehype-site-links.ts';
import { rehypeTableAlignment } from './rehype-table-alignment.ts';
import { rehypeTableScroller } from './rehype-table-scroller.ts';
import { type CitationOptions, remarkCitations } from './remark-citations.ts';
import { remarkCurlyQuotes } from './remark-curly-quotes.ts';
import { remarkFigureNumbers } from './remark-figure-numbers.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkSections } from './remark-sections.ts';
import { remarkPassageList, remarkPassages } from './remark-passages.ts';
import { remarkPictureImports } from './remark-picture-imports.ts';
import { remarkPrintedValues } from './remark-printed-values.ts';

/**
 * How an essay's Markdown becomes HTML, in order.
 *
 * @param basePath folder the site is served from, with slashes at both ends
 * @param sources the records that may be cited, by key; asked for each text
 * @param tables the tables numbers come from; asked for each text
 * @param recorded the paragraphs that the ledger has of a page; asked for each text
 * @param moved what has become of old addresses; asked for each text
 */
export const markdownProcessor = (
  basePath: string,
  sources: CitationOptions['sources'] = () => new Map(),
  tables: () => readonly Table[] = () => [],
  moved: () => Redirects['moved'] = () => [],
  recorded: (page: string) => readonly RecordedPassage[] = () => [],
) =>
  unified({
    // remark-gfm is among ours: switched on twice it would read every table and footnote twice.
    gfm: false,
    // It sees no further than one stretch of text, and so takes the quotation mark before a citation for an opening one.
    smartypants: false,
    remarkPlugins: [
      ...(proseSyntax as RemarkPlugins),
      // Ids of headings are made of the words as they are typed.
      remarkHeadingIds,
      // Ids of paragraphs too: by likeness with those that were recorded.
      [remarkPassages, { recorded }],
      // Straight quotes typed in haste come out curly. Dashes are the author's choice and stay as typed.
      remarkCurlyQuotes,
      // `<Figure src="./bridge.jpg">` becomes an import, so that Astro can process the picture.
      remarkPictureImports,
      // Numbers drawn figures, and gives each reference to one its number.
      remarkFigureNumbers,
      // Numbers from tables get their words, before anybody quotes a sentence they stand in.
      [remarkPrintedValues, { tables }],
      // Citations and footnotes become one series of numbered notes, before either is HTML.
      [remarkCitations, { sources, sourceHref: paths.source }],
      // Keeps the text by sections for search and the pages of names, now that citations are marks and no words.
      remarkSections,
      // Keeps the first words of paragraphs for the list of links to them.
      remarkPassageList,
    ],
    rehypePlugins: [
      // Headings of the text have theirs from remarkHeadingIds; this gives one to those that came as HTML, or that a plugin made.
      rehypeSlug,
      // A link to what a place was called before still arrives.
      [rehypeOldAnchors, { moved }],
      // At the head of each paragraph, for who points at it.
      rehypePassageLinks,
      // Beside the heading rather than in it, so that its name stays its own.
      rehypeHeadingPermalinks,
      // Before MDX makes style attributes of it, which the pages' policy refuses.
      rehypeTableAlignment,
      // Tables that are too wide scroll by themselves.
      rehypeTableScroller,
      // Once all ids are there: some would have reader modes leave a heading or a note out.
      rehypeReaderMode,
      // Last, when all links exist: the folder the site is served from.
      [rehypeSiteLinks, { basePath }],
    ],
  });
