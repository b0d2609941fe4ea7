import type { SourceData } from '../schemas/source.ts';
import { curlQuotes } from '../text/quotation-marks.ts';
import { yearOf } from './csl-date.ts';
import { narrativeName } from './format-reference.ts';

/**
 * Who a source is by and when it appeared, where there is no room for its title: `Reuters, 2019`. The press is known by
 * its paper, everything else by its author.
 */
export function shortName(source: SourceData): string {
  const paper = source.kind === 'press' ? (source['container-title'] ?? source.publisher) : undefined;
  const name = paper === undefined ? narrativeName(source) : curlQuotes(paper);
  return [name, yearOf(source.issued)].filter(Boolean).join(', ');
}
