import { Readability } from '@mozilla/readability';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { parseHTML } from 'linkedom';
import type { BuiltPage } from './built-site.ts';

/** A page as the reader view of Firefox has it, before Firefox gives it its own styles. */
export interface ReaderView {
  title: string;
  byline: string;
  language: string;
  tree: Root;
}

/** Read a page by Mozilla's Readability. Its classes are gone, as they are in Firefox. */
export function readerView({ html, path }: BuiltPage): ReaderView {
  const article = new Readability(parseHTML(html).document as unknown as Document).parse();
  if (!article?.content) throw new Error(`Readability finds no text on ${path}`);
  return {
    title: article.title ?? '',
    byline: article.byline ?? '',
    language: article.lang ?? '',
    tree: fromHtml(article.content, { fragment: true }),
  };
}
