import type { Element, ElementContent, Properties, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';

/**
 * What a reader application does to the HTML of an item before it shows it: our own record of what its published source
 * says (October 2026), as data.
 */
export interface FeedReader {
  name: string;
  /** Where its rules are read. */
  source: string;
  /** The elements it lets be, each with its attributes; of any other the content alone stays. Left out: all elements. */
  elements?: Readonly<Record<string, readonly string[]>>;
  /** Attributes that any element may have. */
  everywhere?: readonly string[];
  /** Elements that go with all that is in them. */
  dropped: readonly string[];
  /** Elements of which only the content stays where they have none of these. */
  needs?: Readonly<Record<string, readonly string[]>>;
  /** Whether it resolves links that begin with `#`, so that they leave the item. */
  resolvesAnchors: boolean;
}

/** `td th: colspan rowspan` as a record of attributes by element. */
const table = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [names = '', attributes = ''] = line.split(':');
        return names
          .trim()
          .split(/\s+/)
          .map((name): [string, string[]] => [name, attributes.split(/\s+/).filter(Boolean)]);
      }),
  );

export const feedReaders: readonly FeedReader[] = [
  {
    name: 'Miniflux',
    source: 'https://github.com/miniflux/v2/blob/main/internal/reader/sanitizer/sanitizer.go',
    elements: table(`
      a: href title id
      abbr acronym: title
      img: alt title src srcset sizes width height
      source: src type srcset sizes media
      dd dl dt h1 h2 h3 h4 h5 h6 li ol sup ul: id
      td th: rowspan colspan
      time: datetime
      q: cite
      blockquote br caption cite code del dfn em figcaption figure ins kbd p picture pre rp rt rtc ruby s samp strong sub
      table thead tr var wbr
    `),
    dropped: ['noscript', 'script', 'style'],
    needs: { a: ['href'], img: ['src'], source: ['src', 'srcset'] },
    resolvesAnchors: false,
  },
  {
    // FreshRSS reads by SimplePie, whose list of elements it sets; ids and classes get other names, and so are of no use.
    name: 'FreshRSS',
    source: 'https://github.com/FreshRSS/FreshRSS/blob/edge/app/Models/SimplePieCustom.php',
    elements: table(`
      a: href hreflang type
      img: src srcset sizes alt width height
      source: type src srcset sizes media height width
      blockquote q: cite
      del ins: cite datetime
      td th: colspan rowspan scope headers
      ol: reversed start type
      li: value type
      time: datetime
      details: open
      abbr acronym address article aside b bdi bdo br caption cite code col colgroup data dd dfn div dl dt em figcaption figure
      footer h1 h2 h3 h4 h5 h6 header hgroup hr i kbd main mark nav p picture pre rp rt ruby s samp section small span strong
      sub summary sup table tbody tfoot thead tr u ul var wbr
    `),
    everywhere: ['dir', 'hidden', 'lang', 'role', 'title'],
    dropped: ['script', 'style'],
    resolvesAnchors: true,
  },
  {
    // It shows an item as it is, without its styles, and opens a note at its mark where the link has the class and the id is there.
    name: 'NetNewsWire',
    source: 'https://github.com/Ranchero-Software/NetNewsWire/tree/main/Shared/Article%20Rendering',
    dropped: ['style', 'link'],
    resolvesAnchors: false,
  },
];

/**
 * An item's HTML as a reader shows it.
 *
 * @param base what the feed says that addresses in the item start from
 */
export function shownBy(reader: FeedReader, html: string, base: string): Root {
  const root = fromHtml(html, { fragment: true });
  root.children = root.children.flatMap((node) => kept(reader, node as ElementContent, base));
  return root;
}

function kept(reader: FeedReader, node: ElementContent, base: string): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  if (reader.dropped.includes(node.tagName)) return [];
  const children = node.children.flatMap((child) => kept(reader, child, base));
  const allowed = reader.elements?.[node.tagName];
  if (reader.elements && !allowed) return children;
  const properties = reader.elements
    ? only([...(allowed ?? []), ...(reader.everywhere ?? [])], node.properties)
    : node.properties;
  const needed = reader.needs?.[node.tagName];
  if (needed && Object.keys(only(needed, properties)).length === 0) return children;
  const href = properties['href'];
  if (reader.resolvesAnchors && typeof href === 'string') properties['href'] = new URL(href, base).href;
  return [{ ...node, properties, children } satisfies Element];
}

/** Attributes by the names they have in HTML: `srcset` is `srcSet` here. */
const only = (names: readonly string[], properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name.toLowerCase())));

/** The ids that are left in an item. */
export const idsIn = (tree: Root): Set<string> =>
  new Set(selectAll('[id]', tree).map(({ properties }) => String(properties['id'])));
