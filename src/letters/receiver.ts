import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { rateLimiter } from './rate-limiter.ts';
import { again, sorry, thanks } from './reply.ts';
import { readSubmission, type Submission } from './submission.ts';

export interface ReceiverOptions {
  /** The origins whose pages may send letters: the site's, `https://example.org`, and the receiver's own, which shows a form again. */
  origins: readonly string[];
  /** The language of its answers, as a BCP 47 tag. */
  language: string;
  /** The address of the site, for the way back. */
  home: string;
  /** Keeps a letter, or hands it on; a promise that fails is answered with regret, and nothing is lost in silence. */
  keep: (submission: Submission) => Promise<unknown>;
  /** Who asks, as far as it can be told: what is counted for the limit. */
  clientOf: (context: Context) => string;
  /** Milliseconds since 1970; another clock for tests. */
  now?: () => number;
}

/** The largest request, in bytes: a letter of 10,000 characters in the longest encoding a form uses. */
const largest = 128 * 1024;

/** How many letters one client may send in how many milliseconds. */
const limit = { letters: 5, within: 10 * 60 * 1000 };

/**
 * The receiver of letters: a form posted to it is kept for an editor. It runs beside the site, or as a function of any host
 * that speaks Fetch (`receiver(options).fetch`). It logs nothing of what is written.
 */
export function receiver({ origins, language, home, keep, clientOf, now = Date.now }: ReceiverOptions): Hono {
  const app = new Hono();
  const isOverLimit = rateLimiter(limit.letters, limit.within, now);
  const refuse = (context: Context, status: 400 | 403 | 405 | 413 | 415 | 429 | 500, why: string) =>
    context.html(sorry(language, why), status);
  // Answers are pages: no script and no style of another, and in no frame.
  app.use(
    secureHeaders({
      // With none at all a browser would hide where the corrected form comes from.
      referrerPolicy: 'same-origin',
      contentSecurityPolicy: { defaultSrc: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"] },
    }),
  );
  app.use(
    bodyLimit({
      maxSize: largest,
      onError: (context) => refuse(context, 413, 'It is too long to be a letter.'),
    }),
  );
  app.post('*', async (context) => {
    const origin = context.req.header('origin');
    if (origin === undefined || !origins.includes(origin))
      return refuse(context, 403, 'It did not come from a page of this site.');
    if (
      !/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(
        context.req.header('content-type') ?? '',
      )
    )
      return refuse(context, 415, 'It did not come from the form.');
    const form = await context.req.parseBody().catch(() => undefined);
    if (!form) return refuse(context, 400, 'The form could not be read.');
    const read = readSubmission(form);
    if ('refusal' in read) return context.html(again(language, read.refusal), 422);
    if ('trapped' in read) return context.html(thanks(language, home));
    if (isOverLimit(clientOf(context)))
      return refuse(context, 429, 'Several letters have come from you just now. Please wait ten minutes.');
    try {
      await keep(read.submission);
    } catch {
      return refuse(context, 500, 'It could not be kept. Please try again later.');
    }
    return context.html(thanks(language, backTo(home, read.submission.essay)));
  });
  app.all('*', (context) => refuse(context, 405, 'Letters are sent by the form on the site.'));
  app.onError((_, context) => refuse(context, 500, 'Something went wrong here. Please try again later.'));
  return app;
}

const backTo = (home: string, essay: string | undefined) =>
  essay === undefined ? home : new URL(`essays/${essay}/`, home).href;
