import type { APIRoute } from 'astro';
import { generateOpml } from 'feedsmith';
import { canonical, paths } from '../addresses/paths.ts';
import { allChannels } from '../feeds/channel.ts';
import { publication } from '../publication.ts';

/** Every feed of the site in one file, which feed readers import. */
export const GET: APIRoute = async () =>
  new Response(
    generateOpml({
      head: { title: publication.name },
      body: {
        outlines: (await allChannels()).map(({ path, title, description }) => ({
          type: 'rss',
          text: title,
          title,
          description,
          xmlUrl: canonical(paths.feed(path, 'rss')),
          htmlUrl: canonical(path),
          language: publication.language,
        })),
      },
    }),
    { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } },
  );
