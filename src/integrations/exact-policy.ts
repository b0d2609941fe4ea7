import { createHash } from 'node:crypto';

/*
 * Astro writes the hashes of the whole site, and of a runtime no page here uses, into the policy of every page: half a
 * kilobyte that does not compress, and leave for code that is not there.
 */

/** Where a script or a style begins; its attributes may hold any sign between quotes. */
const opening = /<(script|style)\b(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** A page whose policy names no hash but those of its own inline scripts and styles. */
export function withExactPolicy(html: string): string {
  const [, policy] = policyOf.exec(html) ?? [];
  if (policy === undefined) return html;
  const own = new Set(inlineCode(html).map(hash));
  const exact = policy
    .split(';')
    .map((directive) =>
      directive
        .split(' ')
        .filter((source) => !isHash(source) || own.has(plain(source)))
        .join(' '),
    )
    .join(';');
  return html.replace(policy, () => exact);
}

const policyOf = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

/** Quotation marks may be written out, as some printers of HTML do. */
const plain = (source: string) => source.replace(/&#39;|&#x27;|&apos;/g, "'");
const isHash = (source: string) => plain(source).startsWith("'sha256-");

/**
 * The code between each opening tag and the next closing one. A parser would cost a large site half a minute; what only
 * looks like code, in a comment or an attribute, has a hash no policy names, and hides nothing that follows it.
 */
function inlineCode(html: string): string[] {
  return [...html.matchAll(opening)].flatMap(({ 0: tag, 1: name = '', index }) => {
    const from = index + tag.length;
    const closing = new RegExp(`</${name}`, 'gi');
    closing.lastIndex = from;
    const to = closing.exec(html)?.index;
    // A script in a file is empty here, and needs no hash.
    return to === undefined || to === from ? [] : [html.slice(from, to)];
  });
}

/** What a policy calls a script or a style within a page, in its quotation marks. */
export const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
