import { publication } from '../publication.ts';

const longDay = new Intl.DateTimeFormat(publication.language, { dateStyle: 'long', timeZone: 'UTC' });

/** Midnight UTC at the start of a day written YYYY-MM-DD. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** `2026-11-23` as a reader says it: 23 November 2026. */
export const formatDay = (day: string): string => longDay.format(startOfDay(day));
