/** An address that moved: paths from the site's root, `/essays/old/` to `/essays/new/`. */
export interface Moved {
  from: string;
  to: string;
}

/**
 * `_redirects` as Netlify and Cloudflare Pages read it: a line each, of which the first that fits counts. Such hosts serve
 * files from their root, so a site that lives in a folder has its addresses led to them.
 *
 * @param basePath the folder the site is served from, with a slash at both ends
 */
export function redirectsFile(basePath: string, moved: readonly Moved[] = []): string {
  const under = (path: string) => basePath + path.slice(1);
  const lines = [
    ...moved.map(({ from, to }) => `${under(from)} ${under(to)} 301`),
    ...(basePath === '/' ? [] : [`/ ${basePath} 302`, `${basePath}* /:splat 200`]),
  ];
  return ['# from, to, status', ...lines, ''].join('\n');
}
