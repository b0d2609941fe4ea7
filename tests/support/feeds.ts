import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import Parser from 'rss-parser';
import type { BuiltSite } from './built-site.ts';

type ItemFields = { creators: string[]; body: string; guid: string };

const reader = new Parser<Record<string, never>, ItemFields>({
  customFields: {
    item: [
      ['dc:creator', 'creators', { keepArray: true }],
      ['content:encoded', 'body'],
    ],
  },
});

/** The feed as rss-parser reads it, which is lenient, as many reader applications are. */
export const readFeed = ({ text }: BuiltSite) => reader.parseString(text('rss.xml'));

/** The feed as feedsmith reads it, with every module it knows. */
export const readFeedStrictly = ({ text }: BuiltSite) => parseRssFeed(text('rss.xml'));

/** An item's text as a reader application parses it. */
export const bodyTree = (html: string) => fromHtml(html, { fragment: true });

/** The text of each item of the Atom feed, by the address of its page. */
export const atomBodies = ({ text }: BuiltSite): Map<string, string> =>
  new Map(
    (parseAtomFeed(text('atom.xml')).entries ?? []).map(({ links = [], content }) => [
      links.find(({ rel }) => rel === 'alternate')?.href ?? '',
      content?.value ?? '',
    ]),
  );
