import { cacheControl, hashedFolders, headersOfAll } from './header-rules.ts';

/**
 * `_headers` as Netlify and Cloudflare Pages read it (docs.netlify.com/routing/headers,
 * developers.cloudflare.com/pages/configuration/headers). Both have everything else revalidated by themselves, and both
 * join the values of a header that two rules set, so no file may be given a `Cache-Control` twice.
 *
 * @param basePath the folder the site is served from, with a slash at both ends
 */
export function headersFile(basePath: string, lettersEndpoint?: string): string {
  const rules: [string, Readonly<Record<string, string>>][] = [
    ['/*', headersOfAll(lettersEndpoint)],
    ...hashedFolders.map((folder): [string, Record<string, string>] => [
      `${basePath}${folder.slice(1)}*`,
      { 'Cache-Control': cacheControl.hashed },
    ]),
  ];
  return rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}
