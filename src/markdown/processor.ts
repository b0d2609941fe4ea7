import { unified } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { footnoteOptions } from './footnote-options.ts';
import { rehypeHeadingPermalinks } from './rehype-heading-permalinks.ts';
import { rehypeMarginNotes } from './rehype-margin-notes.ts';
import { rehypeSiteLinks } from './rehype-site-links.ts';
import { remarkFigureNumbers } from './remark-figure-numbers.ts';
import { remarkPictureImports } from './remark-picture-imports.ts';

/**
 * How an essay's Markdown becomes HTML, in order.
 *
 * @param basePath folder the site is served from, with slashes at both ends
 */
export const markdownProcessor = (basePath: string) =>
  unified({
    // remark-gfm is ours below: switched on twice it would read every table and footnote twice.
    gfm: false,
    // Straight quotes typed in haste come out curly. Dashes are the author's choice and stay as typed.
    smartypants: { quotes: true, dashes: false, ellipses: false, backticks: false },
    remarkPlugins: [
      // Tables, footnotes, strikethrough. A single tilde stays a tilde: "~20 tonnes".
      [remarkGfm, { singleTilde: false }],
      // `<Figure src="./bridge.jpg">` becomes an import, so that Astro can process the picture.
      remarkPictureImports,
      // Numbers drawn figures, and gives each reference to one its number.
      remarkFigureNumbers,
    ],
    remarkRehype: footnoteOptions,
    rehypePlugins: [
      // Ids first: everything below links to them.
      rehypeSlug,
      // Numbers notes for the margin, and gives each mark a name that can be told apart by ear.
      rehypeMarginNotes,
      // After the ids, and beside the heading rather than in it, so that its name stays its own.
      rehypeHeadingPermalinks,
      // Last, when all links exist: the folder the site is served from.
      [rehypeSiteLinks, { basePath }],
    ],
  });
