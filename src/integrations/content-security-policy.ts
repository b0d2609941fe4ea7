import type { AstroUserConfig } from 'astro';
import { sharedDirectives } from '../hosting/policy.ts';

type Csp = Exclude<NonNullable<NonNullable<AstroUserConfig['security']>['csp']>, boolean>;
type Directive = NonNullable<Csp['directives']>[number];

/**
 * What a page may load: the site's own files and nothing else. Astro adds a hash for each inline script and style it
 * writes, so neither needs 'unsafe-inline'. What a page cannot say of itself a host says in a header: `src/hosting`.
 *
 * @param lettersEndpoint where the form for letters is sent, if there is one
 */
export const contentSecurityPolicy = (lettersEndpoint?: string): Csp => ({
  directives: [
    "default-src 'none'",
    ...Object.entries(sharedDirectives(lettersEndpoint)).map(
      ([name, sources]) => `${name} ${sources}` as Directive,
    ),
  ],
  scriptDirective: {
    // Pagefind's index is read by WebAssembly, which browsers count as evaluating code.
    resources: ["'self'", "'wasm-unsafe-eval'"],
  },
  styleDirective: { resources: ["'self'"] },
});
