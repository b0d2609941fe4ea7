import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination } from 'astro';
import { progress } from './progress.ts';

/** What Astro reported as errors in this process, each without its stack. */
export const reportedErrors: string[] = [];

/** `▶ /assets/quay.avif (…) (12/120)` is how Astro says that it makes a picture. */
const picture = /^▶ .*\((\d+)\/(\d+)\)$/;
/** `pages 300 of 1000` is how our own steps say how far they are. */
const counted = /^(\D+) (\d+) of (\d+)$/;

/**
 * Where Astro's messages go during a build (`logger` of its configuration). Its errors are kept, to be told in our words;
 * how far a step has come is shown; of all else nothing is said.
 */
const destination = (): AstroLoggerDestination => ({
  write: ({ level, message }) => {
    if (level === 'error') reportedErrors.push(message.replace(/\n\s+at [^]*/, ''));
    const words = stripVTControlCharacters(message).trim();
    const [, what = '', done, all] = counted.exec(words.replace(picture, 'pictures $1 of $2')) ?? [];
    if (what) progress.show(what, Number(done), Number(all));
  },
});

export default destination;
