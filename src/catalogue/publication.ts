/**
 * The one definition of what is public. Pages, lists, feeds, the sitemap, search and the build's choice of files all ask
 * here; nothing else looks at `draft` or compares a publication day with today.
 */

/** The fields of an essay that decide whether and where it appears. */
export interface Publishable {
  draft: boolean;
  /** YYYY-MM-DD */
  published: string;
  series?: { part: number } | undefined;
}

export interface PublicationContext {
  /** The day that counts as today, YYYY-MM-DD. */
  today: string;
  /** True where editors look at work in hand (`npm run dev`): everything is shown, marked. */
  preview: boolean;
}

export type PublicationState = 'public' | 'draft' | 'scheduled';

/** Held back by its editors, whatever its day. */
export const isDraft = (essay: Publishable) => essay.draft;

/** Dated after today; an essay dated today is out. */
export const isScheduled = (essay: Publishable, today: string) => essay.published > today;

/** Where the essay stands today. A draft with a day to come is a draft. */
export function publicationState(essay: Publishable, today: string): PublicationState {
  if (isDraft(essay)) return 'draft';
  return isScheduled(essay, today) ? 'scheduled' : 'public';
}

/** Whether the essay is part of what is being built. */
export function isShown(essay: Publishable, { today, preview }: PublicationContext): boolean {
  return preview || publicationState(essay, today) === 'public';
}

/** Whether a day has come on which something else than an essay appears; without a day it is held back. */
export const isOut = (published: string | undefined, today: string): boolean =>
  published !== undefined && published <= today;

/**
 * Newest first. Parts of a series that appear on one day stand in the order of the series; the slug settles the rest, so
 * that the order never depends on the file system.
 */
export function byNewest(
  a: { slug: string; data: Publishable },
  b: { slug: string; data: Publishable },
): number {
  return (
    compare(b.data.published, a.data.published) ||
    (a.data.series?.part ?? Infinity) - (b.data.series?.part ?? Infinity) ||
    compare(a.slug, b.slug)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
