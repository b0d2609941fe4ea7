import type { Reference } from './csl-json.ts';
import type { SourceType } from '../schemas/source.ts';

/** Types of CSL by the names Zotero has for its items: https://api.zotero.org/schema. It has none for treaties. */
export const zoteroTypes: Readonly<Record<SourceType, string>> = {
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  bill: 'bill',
  book: 'book',
  broadcast: 'tvBroadcast',
  chapter: 'bookSection',
  dataset: 'dataset',
  document: 'document',
  hearing: 'hearing',
  interview: 'interview',
  legislation: 'statute',
  map: 'map',
  'paper-conference': 'conferencePaper',
  'post-weblog': 'blogPost',
  report: 'report',
  software: 'computerProgram',
  speech: 'presentation',
  thesis: 'thesis',
  treaty: 'document',
  webpage: 'webpage',
};

/** What a work stands in, by name. Where nothing names the site that a web page stands on, Zotero names the one it saves from. */
export const standsIn = ({
  type,
  'container-title': container,
  publisher,
  URL: address,
}: Reference['data']): string | undefined =>
  container ??
  (type === 'webpage'
    ? (publisher ?? (address && new URL(address).hostname.replace(/^www\./, '')))
    : undefined);
