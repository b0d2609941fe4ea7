import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { SitemapEntry } from '../catalogue/sitemap.ts';

/**
 * A sitemap as XML (sitemaps.org, version 0.9).
 *
 * @param entries pages by path
 * @param canonical makes the absolute address of a path
 */
export async function sitemapXml(
  entries: SitemapEntry[],
  canonical: (path: string) => string,
): Promise<string> {
  const items = entries.map(({ path, lastmod }) => ({ url: canonical(path), ...(lastmod && { lastmod }) }));
  const stream = new SitemapStream({
    lastmodDateOnly: true,
    xmlns: { news: false, xhtml: false, image: false, video: false },
  });
  return String(await streamToPromise(Readable.from(items).pipe(stream)));
}

/** The index that names the sitemaps. */
export async function sitemapIndexXml(
  sitemaps: { url: string; lastmod?: string | undefined }[],
): Promise<string> {
  const items = sitemaps.map(({ url, lastmod }) => ({ url, ...(lastmod && { lastmod }) }));
  return String(
    await streamToPromise(Readable.from(items).pipe(new SitemapIndexStream({ lastmodDateOnly: true }))),
  );
}
