import { cacheControl, hashedFolders, headersOfAll } from './header-rules.ts';
import { contentType, mediaTypes } from './media-types.ts';
import type { Place } from './place.ts';
import type { Moved } from './redirects-file.ts';

/**
 * A Caddyfile for a site. Files compressed before (`npm run compress`) are sent as they lie there.
 *
 * @param place `listen` has one line: the address
 */
export function caddyfile({ folder, basePath, lettersEndpoint, listen }: Place): string {
  const headers = Object.entries(headersOfAll(lettersEndpoint));
  const under = (path: string) => `^${basePath}(${path})`.replace(/\./g, '\\.');
  return `# Headers, caches and types as src/hosting has them. form-action takes the origin of LETTERS_ENDPOINT, if there is one.
${listen.join(' ')} {
	root * ${folder}
	map {path} {type} {
		~/$ "text/html; charset=utf-8"
${mediaTypes.map((media) => `		~\\.(${media.endings.join('|')})$ "${contentType(media)}"`).join('\n')}
		default application/octet-stream
	}
	map {path} {cache} {
		~${under(hashedFolders.map((path) => path.slice(1)).join('|'))} "${cacheControl.hashed}"
		default "${cacheControl.other}"
	}
	header {
${headers.map(([name, value]) => `		${name} "${value}"`).join('\n')}
		Content-Type {type}
		Cache-Control {cache}
	}
	# What has moved, as the build writes it. Caddy reads it when it is loaded anew.
	import ${folder}/_redirects.caddy*
	handle_path ${basePath}* {
		file_server {
			precompressed br gzip
			# What other hosts read.
			hide _headers _redirects _redirects.*
		}
	}
	handle {
		error 404
	}
	handle_errors {
		rewrite * /404.html
		header Cache-Control "${cacheControl.other}"
		header Content-Type "text/html; charset=utf-8"
		file_server
	}
}
`;
}

/** `_redirects.caddy`, which the Caddyfile reads from the folder of the site. */
export const caddyRedirects = (basePath: string, moved: readonly Moved[]): string =>
  moved
    .map(({ from, to }, index) => {
      const pattern = (basePath + from.slice(1)).replaceAll('.', '\\.').replace(/\*$/, '(.*)');
      const target = basePath + to.slice(1).replace(':splat', `{re.moved${index}.1}`);
      return `@moved${index} path_regexp moved${index} ^${pattern}$\nredir @moved${index} ${target} 301\n`;
    })
    .join('');
