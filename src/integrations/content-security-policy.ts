import type { AstroUserConfig } from 'astro';

type Csp = Exclude<NonNullable<NonNullable<AstroUserConfig['security']>['csp']>, boolean>;

/**
 * What a page may load: the site's own files and nothing else. Astro adds a hash for each inline script and style it
 * writes, so neither needs 'unsafe-inline'. `frame-ancestors` cannot be set from a page: a host that sends headers should
 * add `frame-ancestors 'none'`.
 *
 * @param lettersEndpoint where the form for letters is sent, if there is one
 */
export const contentSecurityPolicy = (lettersEndpoint?: string): Csp => ({
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    `form-action ${["'self'", ...(lettersEndpoint ? [new URL(lettersEndpoint).origin] : [])].join(' ')}`,
    "base-uri 'none'",
  ],
  scriptDirective: {
    // Pagefind's index is read by WebAssembly, which browsers count as evaluating code.
    resources: ["'self'", "'wasm-unsafe-eval'"],
  },
  styleDirective: { resources: ["'self'"] },
});
