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
