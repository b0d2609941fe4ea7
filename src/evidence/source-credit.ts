import type { SourceData } from '../schemas/source.ts';
import { curlQuotes } from '../text/quotation-marks.ts';
import { narrativeName } from './format-reference.ts';

/** Who or what a list names beside a title: its author, what it stands in or its publisher, and its number. */
export function sourceCredit(source: SourceData): string {
  const { author, 'container-title': container, publisher, number } = source;
  const who = author ? narrativeName(source) : undefined;
  const place = curlQuotes(container ?? publisher ?? '');
  return [who, who?.includes(place) ? undefined : place, number && curlQuotes(number)]
    .filter(Boolean)
    .join(', ');
}
