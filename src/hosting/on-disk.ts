import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/** A site whose pages are to be opened from a folder. */
export interface OnDisk {
  /** Folder the site is served from: starts and ends with a slash. */
  basePath: string;
  /** The site's origin, for what the folder does not have. */
  siteUrl: string;
  /** Whether the folder has a file, by its path from the site's root. */
  has: (file: string) => boolean;
}

/** Where a tag begins and ends; its attributes may hold any sign between quotes. */
const tags = /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

/** What holds no tags: scripts, styles and comments, with what they hold. */
const opaque = /(<!--[\s\S]*?-->|<(script|style)\b(?:"[^"]*"|'[^']*'|[^"'>])*>[\s\S]*?<\/\2>)/gi;

/** What search says where its index does not load, and what is true of a disk. */
const onLine = 'You may be offline, or the file may be missing.';
const onDisk = 'From a disk no page may read it: README.txt says what to do.';

/** Attributes that hold an address. */
const addressed =
  /\s(href|src|action|poster|data-open-search|data-offline|data-scope|data-worker)=("[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/**
 * A page as it can be opened from a folder: its addresses lead from where it lies to files, and its policy allows the files
 * of a disk, which are of no origin. What is not in the folder is linked where the site has it.
 *
 * @param file path of the page from the site's root: `essays/three-tonnes/index.html`
 */
export function pageOnDisk(html: string, file: string, site: OnDisk): string {
  const from = (address: string) => addressOnDisk(address, file, site);
  const linked = html.split(opaque).flatMap((part, index) => {
    // `split` gives text, what it was split by, and the name in that.
    if (index % 3 === 2) return [];
    if (index % 3 === 0) return [part.replace(tags, (tag) => tagOnDisk(tag, from))];
    return [
      /^<style/i.test(part)
        ? cssOnDisk(part, from)
        : part.replace(/^<script[^>]*>/i, (tag) => tagOnDisk(tag, from)),
    ];
  });
  return withPolicy(linked.join('').replace(onLine, onDisk));
}

/** A stylesheet, or what holds one, with its addresses led on. */
const cssOnDisk = (css: string, from: (address: string) => string): string =>
  css.replace(
    /url\(\s*(["']?)([^"')]+)\1\s*\)/g,
    (_, quote: string, url: string) => `url(${quote}${from(url)}${quote})`,
  );

function tagOnDisk(tag: string, from: (address: string) => string): string {
  // Asked for as from another origin, which files are to each other; the styles ask for the same without it.
  if (/^<link\b/i.test(tag) && /\brel="?(preload|modulepreload)/i.test(tag)) return '';
  return tag
    .replace(addressed, (_, name: string, value: string) => ` ${name}="${from(unquoted(value))}"`)
    .replace(/\ssrcset=("[^"]*"|'[^']*'|[^\s"'>]+)/gi, (_, value: string) => {
      const candidates = unquoted(value).split(/,\s+/);
      return ` srcset="${candidates.map((candidate) => candidate.replace(/^\S+/, from)).join(', ')}"`;
    })
    .replace(
      /(\scontent="\d+;\s*url=)([^"]+)"/gi,
      (_, before: string, url: string) => `${before}${from(url)}"`,
    );
}

const unquoted = (value: string) => value.replace(/^(["'])([\s\S]*)\1$/, '$2').replaceAll('"', '&quot;');

/**
 * An address of the site, as it leads there from a file of the folder. Others stay as they are.
 *
 * @param file path of the file that names it, from the site's root
 */
export function addressOnDisk(address: string, file: string, { basePath, siteUrl, has }: OnDisk): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  if (!path.startsWith(basePath) || path.startsWith('//')) return address;
  const inside = path.slice(basePath.length);
  const target = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  if (!has(decodeURI(target))) return siteUrl + address;
  const relative = posix.relative(posix.dirname(`/${file}`), `/${target}`);
  // With a dot before it: what a script imports has to begin so.
  return `${relative.startsWith('.') ? '' : './'}${relative}${rest}`;
}

/** The policy of a page, for files of a disk and for the code that the page has now. */
function withPolicy(html: string): string {
  const hashes = (name: string) =>
    [...html.matchAll(new RegExp(`<${name}\\b(?:"[^"]*"|'[^']*'|[^"'>])*>([\\s\\S]*?)</${name}>`, 'gi'))]
      .map(([, code = '']) => code)
      .filter((code) => code !== '')
      .map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
      .join(' ');
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)"/i,
    (_, before: string, policy: string) => {
      const directives = policy.split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(' ');
        const kept = sources.filter((source) => !/^['&].*sha256-/.test(source));
        const own = name === 'script-src' ? hashes('script') : name === 'style-src' ? hashes('style') : '';
        // What is 'self' to a file differs between browsers.
        return [name, ...kept, ...(kept.includes("'self'") ? ['file:'] : []), own].filter(Boolean).join(' ');
      });
      return `${before}${directives.filter(Boolean).join('; ')}"`;
    },
  );
}
