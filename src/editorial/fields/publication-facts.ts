import type { Publishable } from '../../catalogue/publication.ts';
import { calendarDate } from '../../fields/calendar-date.ts';
import { valueAt } from '../../reading/value-at.ts';

/** The day at a path, if there is one that exists. */
export function dayAt(data: unknown, path: readonly PropertyKey[]): string | undefined {
  const { success, data: day } = calendarDate.safeParse(valueAt(data, path));
  return success ? day : undefined;
}

/** What decides whether an essay is public, if its front matter says so clearly. */
export function publishable(data: unknown): Publishable | undefined {
  const published = dayAt(data, ['published']);
  const draft = valueAt(data, ['draft']) ?? false;
  return published !== undefined && typeof draft === 'boolean' ? { published, draft } : undefined;
}
