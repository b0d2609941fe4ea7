/** A policy's directives, by name: each with its sources, as they are written. */
export type Directives = Readonly<Record<string, string>>;

/**
 * What every page may load, but for its own code: the site's own files and nothing else. The hashes of inline scripts and
 * styles differ from page to page, so `script-src` and `style-src` are said in the page.
 *
 * @param lettersEndpoint where the form for letters is sent, if there is one
 */
export const sharedDirectives = (lettersEndpoint?: string): Directives => ({
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': ["'self'", ...(lettersEndpoint ? [new URL(lettersEndpoint).origin] : [])].join(' '),
  'base-uri': "'none'",
});

/**
 * The policy that goes with every answer as a header, and holds together with that in the page: what a page cannot say of
 * itself (`frame-ancestors`), and what holds for all of them. It has no `default-src`, which would forbid the code that a
 * page's own policy allows; the kinds of files that no page has are forbidden one by one.
 */
export const headerDirectives = (lettersEndpoint?: string): Directives => ({
  ...sharedDirectives(lettersEndpoint),
  'frame-ancestors': "'none'",
  'frame-src': "'none'",
  'media-src': "'none'",
  'object-src': "'none'",
  'script-src-attr': "'none'",
  'style-src-attr': "'none'",
});

/** Directives as a policy is written. */
export const written = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
