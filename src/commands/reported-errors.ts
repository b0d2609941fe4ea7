import type { AstroLoggerDestination } from 'astro';

/** What Astro reported as errors in this process, each without its stack. */
export const reportedErrors: string[] = [];

/** Where Astro's messages go during a build (`logger` of its configuration): its errors are kept, to be told in our words. */
const destination = (): AstroLoggerDestination => ({
  write: ({ level, message }) => {
    if (level === 'error') reportedErrors.push(message.replace(/\n\s+at [^]*/, ''));
  },
});

export default destination;
