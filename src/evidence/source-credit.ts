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
  const status = changedStatus(source);
  const state = status && sourceStates[status.state].toLowerCase();
  return [who, who?.includes(place) ? undefined : place, number && curlQuotes(number), year, state]
    .filter(Boolean)
    .join(', ');
}
