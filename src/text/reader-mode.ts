/** Parts of class names and ids by which Readability, Firefox's reader view, takes an element for page furniture. */
const furnitureWords = [
  ...[
    '-ad-',
    'agegate',
    'ai2html',
    'banner',
    'breadcrumbs',
    'com-',
    'combx',
    'comment',
    'community',
    'contact',
  ],
  ...['cover-wrap', 'disqus', 'extra', 'footer', 'gdpr', 'header', 'hidden', 'legends', 'masthead', 'media'],
  ...[
    'menu',
    'meta',
    'outbrain',
    'pager',
    'pagination',
    'popup',
    'promo',
    'related',
    'remark',
    'replies',
    'rss',
  ],
  ...[
    'scroll',
    'share',
    'shopping',
    'shoutbox',
    'sidebar',
    'skyscraper',
    'social',
    'sponsor',
    'supplemental',
  ],
  ...['tags', 'widget', 'yom-remote'],
];

/**
 * The class that keeps an element in reader modes for all that its id may say: ids are made of an essay's own words, and
 * `an-extraordinary-letter` holds `extra`.
 *
 * @returns `content`, or nothing where the id is harmless
 */
export function readerModeClass(id: string): 'content' | undefined {
  const name = id.toLowerCase();
  return furnitureWords.some((word) => name.includes(word)) ? 'content' : undefined;
}
