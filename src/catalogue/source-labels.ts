import { yearOf } from '../evidence/csl-date.ts';
import { narrativeName, sourceTitle, titleLanguage } from '../evidence/format-reference.ts';
import { sourceCredit } from '../evidence/source-credit.ts';
import type { SourceData } from '../schemas/source.ts';
import { curlQuotes } from '../text/quotation-marks.ts';
import { sourcesWithKeys } from './sources.ts';

/** A source as a table names it, with the path of its page. */
export interface SourceLabel {
  path: string;
  title: string;
  /** The title's language, when it is not the site's. */
  language: string | undefined;
  /** Who it is by and when it appeared, where there is no room for its title: `Reuters, 2019`. */
  short: string;
  /** The same in full, beside the title. */
  credit: string;
}

/** How tables name the sources with these keys. */
export async function sourceLabels(keys: readonly string[]): Promise<SourceLabel[]> {
  return (await sourcesWithKeys(keys)).map(({ path, data }) => ({
    path,
    title: sourceTitle(data),
    language: titleLanguage(data),
    short: shortName(data),
    credit: sourceCredit(data, yearOf(data.issued)),
  }));
}

/** The press is known by its paper, everything else by its author. */
function shortName(source: SourceData): string {
  const paper = source.kind === 'press' ? (source['container-title'] ?? source.publisher) : undefined;
  const name = paper === undefined ? narrativeName(source) : curlQuotes(paper);
  return [name, yearOf(source.issued)].filter(Boolean).join(', ');
}
