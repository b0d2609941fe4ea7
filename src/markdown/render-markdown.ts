import { toHtml } from 'hast-util-to-html';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { proseSyntax } from '../prose/prose-syntax.ts';
import { remarkCurlyQuotes } from './remark-curly-quotes.ts';
import { rehypeSiteLinks } from './rehype-site-links.ts';
import { rehypeTableAlignment } from './rehype-table-alignment.ts';

const pipeline = unified()
  .use(remarkParse)
  .use(proseSyntax)
  .use(remarkCurlyQuotes)
  .use(remarkRehype)
  .use(rehypeTableAlignment)
  .use(rehypeSiteLinks, { basePath: import.meta.env.BASE_URL.replace(/\/*$/, '/') });

/** A correction, for one, stands on its page, in the history of its essay and in feeds. */
const rendered = new Map<string, Promise<string>>();

/** HTML of a short Markdown text from a record, such as a desk's description. Tags typed into it are dropped. */
export function renderMarkdown(markdown: string): Promise<string> {
  const html = rendered.get(markdown) ?? render(markdown);
  rendered.set(markdown, html);
  return html;
}

const render = async (markdown: string): Promise<string> =>
  toHtml(await pipeline.run(pipeline.parse(markdown)));
