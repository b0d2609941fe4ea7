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

/** Where `_redirects` sends a path for good, if anywhere: what a server of our own needs of it. */
export function movedTo(redirects: string): (path: string) => string | undefined {
  const rules = [...redirects.matchAll(/^(\S+) (\S+) 301$/gm)].map(([, from = '', to = '']) => ({
    from,
    to,
  }));
  return (path) => {
    for (const { from, to } of rules) {
      if (path === from) return to;
      const folder = from.replace(/\*$/, '');
      if (folder !== from && path.startsWith(folder)) return to.replace(':splat', path.slice(folder.length));
    }
    return undefined;
  };
}
