import { cacheControl, hashedFolders, headersOfAll } from './header-rules.ts';
import { mediaTypes } from './media-types.ts';
import type { Place } from './place.ts';
import type { Moved } from './redirects-file.ts';

/**
 * Settings of nginx for a site, as a file of `/etc/nginx/conf.d/`. Files compressed before (`npm run compress`) are sent as
 * they lie there.
 */
export function nginx({ folder, basePath, lettersEndpoint, listen, hasBrotli = true }: Place): string {
  const headers = Object.entries(headersOfAll(lettersEndpoint));
  const hashed = hashedFolders.map((path) => path.slice(1)).join('|');
  return `# Headers, caches and types as src/hosting has them. form-action takes the origin of LETTERS_ENDPOINT, if there is one.
# Needs the module for brotli_static (Debian: libnginx-mod-http-brotli-static); without it, leave that line out.
map $uri $cache_control {
  default "${cacheControl.other}";
  "~^${escaped(basePath)}(${hashed})" "${cacheControl.hashed}";
}

server {
${listen.map((line) => `  ${line}`).join('\n')}

  types {
${mediaTypes.map(({ type, endings }) => `    ${type} ${endings.join(' ')};`).join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${mediaTypes
    .filter(({ isText, type }) => isText && type !== 'text/html')
    .map(({ type }) => type)
    .join(' ')};

${headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header Cache-Control $cache_control always;
  server_tokens off;

  etag on;
  gzip_static on;
  gzip_vary on;
${hasBrotli ? '  brotli_static on;\n' : ''}
  # Wherever it is behind a proxy, it may not know its own address.
  absolute_redirect off;
  error_page 404 ${basePath}404.html;
  # What has moved, as the build writes it. nginx reads it when it is loaded anew.
  include ${folder}/_redirects.nginx*;
  location ${basePath} {
    alias ${folder}/;
    index index.html;
  }
  # What other hosts read.
  location ~ ^${escaped(basePath)}_(headers|redirects)(\\.[a-z]+)?$ {
    return 404;
  }
}
`;
}

/** `_redirects.nginx`, which the settings read from the folder of the site. */
export const nginxRedirects = (basePath: string, moved: readonly Moved[]): string =>
  moved
    .map(({ from, to }) => {
      const pattern = escaped(basePath + from.slice(1)).replace(/\*$/, '(.*)');
      return `rewrite ^${pattern}$ ${basePath}${to.slice(1).replace(':splat', '$1')} permanent;\n`;
    })
    .join('');

const escaped = (text: string) => text.replace(/[.+]/g, '\\$&');
