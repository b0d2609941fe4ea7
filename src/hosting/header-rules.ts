import { headerDirectives, written } from './policy.ts';

/*
 * Every header a host adds, in one table. From it come `_headers` (Netlify, Cloudflare Pages), the samples for nginx and
 * Caddy in `.deploy/`, and what the preview server sends.
 */

/**
 * Headers of every answer, whatever its status.
 *
 * @param hasTls false for a look at the site on one's own machine
 */
export const headersOfAll = (lettersEndpoint?: string, hasTls = true): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': written(headerDirectives(lettersEndpoint)),
  // Only over TLS (RFC 6797, 7.2). Whether other hosts of the domain have it too is not for this site to say.
  ...(hasTls && { 'Strict-Transport-Security': 'max-age=31536000' }),
  'X-Content-Type-Options': 'nosniff',
  // Where a letter comes from has to reach its receiver: `no-referrer` would hide the origin of the form, too.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
});

/** Folders whose files are named, or asked for (`search.js?v=`), by a hash of what they hold: they never change. */
export const hashedFolders = ['/assets/', '/fonts/', '/pagefind/index/', '/pagefind/fragment/'] as const;

/** How long browsers and shared caches keep an answer (RFC 9111, RFC 8246). */
export const cacheControl = {
  hashed: 'public, max-age=31536000, immutable',
  /** Kept, but asked after each time: with an ETag that costs a few bytes. */
  other: 'no-cache',
} as const;

/** The `Cache-Control` of a file of the site, by its path from the site's root. */
export const cacheControlOf = (path: string): string =>
  hashedFolders.some((folder) => path.startsWith(folder)) ? cacheControl.hashed : cacheControl.other;
