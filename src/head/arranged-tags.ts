import type { HeadTag } from './tags.ts';

/*
 * A head is put together from lists: what every page says, what its kind says, what it says itself. Here they become one: of
 * tags that say the same thing the last is kept, where the first stood, and all stand in one order.
 */

/**
 * What a head says, in the order it is printed: the characters before anything is read in them; the title and what paints
 * the first frame before what only programs read. What is not here follows by name, and data, which are long, come last.
 */
const order = [
  ...['charset', 'viewport', 'title', 'color-scheme', 'theme-color'],
  ...['description', 'robots', 'canonical', 'license', 'author'],
  ...['og:site_name', 'og:type', 'og:locale', 'og:title', 'og:description', 'og:url'],
  // Each of these is about the picture named before it.
  ...['og:image', 'og:image:width', 'og:image:height', 'og:image:alt'],
  ...['article:published_time', 'article:modified_time', 'article:section', 'article:tag', 'twitter:card'],
  ...['fediverse:creator', 'schema.DC', 'z:itemType', 'DC.title', 'DC.creator', 'DC.date', 'DC.publisher'],
  ...['DC.language', 'DC.rights', 'DC.subject', 'DC.type', 'DC.identifier', 'prism.publicationName'],
  ...['prism.volume', 'prism.number', 'prism.startingPage', 'prism.endingPage'],
  ...['citation_title', 'citation_author', 'citation_publication_date', 'citation_date', 'citation_language'],
  ...['citation_fulltext_html_url', 'citation_public_url', 'citation_reference'],
  ...['alternate', 'search', 'sitemap', 'icon', 'apple-touch-icon'],
];

/** What may be said more than once, each time with another value. */
const repeatable: ReadonlySet<string> = new Set([
  'author',
  'article:tag',
  'DC.creator',
  'DC.subject',
  'citation_author',
  'citation_reference',
  'alternate',
  'license',
  'icon',
]);

/** What a tag is about: `title`, `og:image`, `canonical`. */
function subject({ tag, attributes }: HeadTag): string {
  if (tag === 'title') return 'title';
  if (tag === 'script') return 'data';
  if ('charset' in attributes) return 'charset';
  return attributes['name'] ?? attributes['property'] ?? attributes['rel'] ?? tag;
}

/** Two tags with one key say the same thing, and only one of them can be meant. */
export function tagKey(tag: HeadTag): string {
  const about = subject(tag);
  const { media = '', content = '', href = '', type = '' } = tag.attributes;
  const value = repeatable.has(about) ? [content, href, type] : [];
  return JSON.stringify([about, media, ...value, ...(tag.tag === 'script' ? [tag.content] : [])]);
}

/** Where a tag stands, as text that sorts: its place in the order, then its name. */
function place(tag: HeadTag): string {
  const about = subject(tag);
  const found = order.indexOf(about);
  const group = about === 'data' ? 999 : found === -1 ? order.length : found;
  return `${String(group).padStart(3, '0')} ${about}`;
}

const byPlace = (a: HeadTag, b: HeadTag) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0);

/** Tags of one head, from several lists: each said once, the last word on it kept, in the order they are printed. */
export function arrangedTags(...lists: readonly (readonly HeadTag[])[]): HeadTag[] {
  const said = new Map<string, HeadTag>();
  // A key keeps its first place when it is set again.
  for (const tag of lists.flat()) said.set(tagKey(tag), tag);
  return [...said.values()].sort(byPlace);
}
