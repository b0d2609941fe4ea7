import { type SourceData, sourceStates } from '../schemas/source.ts';
import { curlQuotes } from '../text/quotation-marks.ts';
import { narrativeName } from './format-reference.ts';
import { changedStatus } from './reading.ts';

/**
 * Who or what a list names beside a title: its author, what it stands in or its publisher, its number, and what has become
 * of it.
 *
 * @param year of the source, where the list does not sort by it
 */
export function sourceCredit(source: SourceData, year?: number): string {
  const { author, 'container-title': container, publisher, number } = source;
  const who = author ? narrativeName(source) : undefined;
  const place = curlQuotes(container ?? publisher ?? '');
  return [who, who?.includes(place) ? undefined : place, number && curlQuotes(number), year, stateOf(source)]
    .filter(Boolean)
    .join(', ');
}

/** What has become of a source, in a word; undefined while it stands as it was published. */
export function stateOf(source: Pick<SourceData, 'status'>): string | undefined {
  const status = changedStatus(source);
  return status && sourceStates[status.state].toLowerCase();
}
