import { isDraft, isScheduled, type Publishable } from '../../catalogue/publication.ts';
import { choices, didYouMean } from '../../reading/nearest.ts';
import type { Fault } from '../../reading/problem.ts';

/** What is known of the page at an address. */
export interface Target {
  /** Ids of its headings and numbered tables; missing where anchors are not checked, or could not be read. */
  headings?: readonly string[] | undefined;
  /** When it can be read, if it is an essay. */
  essay?: Publishable | undefined;
}

/** Every address of the site. */
export type Site = ReadonlyMap<string, Target>;

/** The page a link stands on. */
export interface Origin {
  path: string;
  /** The first day on which readers can follow the link; `undefined` for a draft, which has no readers. */
  since: string | undefined;
}

/** What is wrong with a link, if anything. Addresses of other sites are not asked for. */
export function linkFault(url: string, origin: Origin, site: Site): Fault | undefined {
  // Browsers drop these inside an address, so that "java\nscript:" is one word to them.
  const address = url.replace(/[\t\n\r]/g, '').trim();
  if (address === '') return { message: 'is a link without an address' };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined) return schemeFault(scheme, address);
  if (address.startsWith('//')) {
    return { message: `"${address}" is not a complete address`, hint: `Write https:${address}` };
  }
  const [path = '', anchor] = split(address);
  if (path === '') return anchorFault(address, anchor, site.get(origin.path), 'this page');
  if (!path.startsWith('/')) return relativeFault(address, origin, site);
  return siteFault(address, path, anchor, origin, site);
}

function schemeFault(scheme: string, address: string): Fault | undefined {
  const allowed = 'https, http, mailto, and addresses of this site such as /essays/…/';
  if (!['https', 'http', 'mailto'].includes(scheme))
    return { message: `a link cannot begin with "${scheme}:"`, allowed };
  return URL.canParse(address) ? undefined : { message: `"${address}" is not an address` };
}

function siteFault(
  address: string,
  path: string,
  anchor: string | undefined,
  origin: Origin,
  site: Site,
): Fault | undefined {
  const target = site.get(decoded(path));
  if (target) return notYetFault(address, target, origin) ?? anchorFault(address, anchor, target, path);
  const known = knownPath(path, site);
  if (known === `${path}/`) {
    return {
      message: `"${address}" lacks the slash at its end`,
      hint: `Write ${known}${address.slice(path.length)}`,
    };
  }
  const message = `"${address}" leads to no page of this site`;
  if (known !== undefined) return { message, hint: `Write ${known}${address.slice(path.length)}` };
  return { message, hint: didYouMean(path, [...site.keys()]) };
}

function relativeFault(address: string, origin: Origin, site: Site): Fault {
  const [path = ''] = split(address);
  const resolved = new URL(path, `https://site${origin.path}`).pathname;
  const last = resolved.split('/').filter(Boolean).at(-1) ?? '';
  const known =
    knownPath(resolved, site) ?? [...site.keys()].find((candidate) => candidate.endsWith(`/${last}/`));
  const message = `"${address}" does not begin at the top of the site`;
  if (known !== undefined) return { message, hint: `Write ${known}${address.slice(path.length)}` };
  return {
    message,
    hint: didYouMean(resolved, [...site.keys()]) ?? 'Write addresses of this site such as /essays/…/',
  };
}

function notYetFault(address: string, { essay }: Target, { since }: Origin): Fault | undefined {
  if (!essay || since === undefined) return undefined;
  const hint = 'Link to it when it is out, or use <Related>, which waits for it';
  if (isDraft(essay)) {
    return { message: `"${address}" leads to a draft, so readers would find no page there`, hint };
  }
  if (!isScheduled(essay, since)) return undefined;
  const message = `"${address}" leads to an essay that appears on ${essay.published}, so readers would find no page there`;
  return { message, hint };
}

function anchorFault(
  address: string,
  anchor: string | undefined,
  target: Target | undefined,
  page: string,
): Fault | undefined {
  if (anchor === undefined || !target?.headings) return undefined;
  if (target.headings.includes(decoded(anchor).normalize('NFC'))) return undefined;
  return {
    message: `"${address}" leads to no heading ${/^Table\d+$/.test(anchor) ? 'and no table ' : ''}of ${page}`,
    ...choices(
      `#${anchor}`,
      target.headings.map((id) => `#${id}`),
    ),
  };
}

/** The path and the anchor of an address; a query matters to neither. */
function split(address: string): [path: string, anchor: string | undefined] {
  const hash = address.indexOf('#');
  const [before, anchor] =
    hash === -1 ? [address, undefined] : [address.slice(0, hash), address.slice(hash + 1)];
  return [before.replace(/\?.*/, ''), anchor];
}

/** The address somebody means who names the file, or leaves out the slash. */
function knownPath(path: string, site: Site): string | undefined {
  const bare = decoded(path)
    .replace(/\/index(\.\w+)?$/, '/')
    .replace(/\.(mdx?|html?|ya?ml)$/, '')
    .replace(/^\/content(?:\/pages)?\//, '/')
    .toLowerCase();
  return [bare, bare.replace(/\/*$/, '/'), bare.replace(/\/+$/, '')].find((candidate) => site.has(candidate));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
