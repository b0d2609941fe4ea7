import type { APIRoute } from 'astro';
import { type FeedFormat, feedFormats, paths } from '../addresses/paths.ts';
import { atomFeed } from '../feeds/atom.ts';
import { allChannels, type Channel } from '../feeds/channel.ts';
import { type Feed, feedOf } from '../feeds/feed.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import { pagesOf } from '../feeds/pages.ts';
import { rssFeed } from '../feeds/rss.ts';
import { allUpdates } from '../feeds/updates.ts';

interface Props {
  channel: Channel;
  format: FeedFormat;
  archive: number | undefined;
}

/** Every feed: of the site, and of each page that can be followed; in each format, with its archives. */
export async function getStaticPaths() {
  return [...(await allChannels()), ...(await allUpdates())].flatMap((channel) => {
    const { archives } = pagesOf(channel.entries);
    const numbers = [undefined, ...Array.from({ length: archives }, (_, index) => index + 1)];
    return feedFormats.flatMap((format) =>
      numbers.map((archive) => ({
        params: { feed: paths.feed(channel.path, format, archive).slice(1) },
        props: { channel, format, archive },
      })),
    );
  });
}

const formats: Record<FeedFormat, { write: (feed: Feed) => string; type: string }> = {
  rss: { write: rssFeed, type: 'application/rss+xml; charset=utf-8' },
  atom: { write: atomFeed, type: 'application/atom+xml; charset=utf-8' },
  json: { write: jsonFeed, type: 'application/feed+json; charset=utf-8' },
};

export const GET: APIRoute<Props> = async ({ props: { channel, format, archive } }) => {
  const { write, type } = formats[format];
  return new Response(write(await feedOf(channel, format, archive)), { headers: { 'Content-Type': type } });
};
