import { z } from 'astro/zod';
import { calendarDate } from '../fields/calendar-date.ts';
import { oneLine } from '../fields/text.ts';

/** A page is written at each: none may lead out of the site’s folder, to its own folder again, or to another host. */
const address = oneLine(400).regex(
  /^(?:(?!.*(?:\/\/|\\|\/(?:\.|%2e){1,2}(?:[/?#]|$)))\/\S*|urn:\S+)$/i,
  'is not an address of this site, such as /essays/…/#…',
);

/** `content/redirects.yml`: what has become of addresses that were published and are not there any more. */
export const redirectsSchema = z.strictObject({
  moved: z
    .array(
      z.strictObject({
        from: address.describe(
          'The old address: of a page, `/essays/x/`, or of a place on one, `/essays/x/#old`.',
        ),
        to: address.describe('The new one: of a page, or of a place on the same page.'),
        on: calendarDate.describe('The day it moved.'),
      }),
    )
    .default([])
    .describe(
      'Addresses that have become others; `npm run move` writes them. With a page go its files and anchors.',
    ),
  removed: z
    .array(
      z.strictObject({
        address: address.describe('What was published and is gone: `/names/x/`, or `/essays/x/#a-section`.'),
        on: calendarDate.describe('The day it went.'),
        reason: oneLine(300).describe('Why, in a sentence, for whoever comes by an old link.'),
      }),
    )
    .default([])
    .describe('Addresses that lead nowhere any more. With a page go its files and anchors.'),
});

export type Redirects = z.infer<typeof redirectsSchema>;
