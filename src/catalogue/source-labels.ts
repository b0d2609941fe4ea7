import { yearOf } from '../evidence/csl-date.ts';
import { narrativeName, sourceTitle } from '../evidence/format-reference.ts';
import { sourceCredit } from '../evidence/source-credit.ts';
import type { SourceData } from '../schemas/source.ts';
import { curlQuotes } from '../text/quotation-marks.ts';
import { allSources } from './sources.ts';

/** A source as a table names it, with the path of its page. */
export interface SourceLabel {
  path: string;
  title: string;
  /** Who it is by and when it appeared, where there is no room for its title: `Reuters, 2019`. */
  short: string;
  /** The same in full, beside the title. */
  credit: string;
}

/**
 * How tables name the sources with these keys.
 *
 * @throws Error for a key without a record, which the check of the content reports first, with its line
 */
export async function sourceLabels(keys: readonly string[]): Promise<SourceLabel[]> {
  const byKey = new Map((await allSources()).map((source) => [source.key, source]));
  return keys.map((key) => {
    const source = byKey.get(key);
    if (!source) throw new Error(`No source has the key ${key}`);
    const { path, data } = source;
    return { path, title: sourceTitle(data), short: shortName(data), credit: creditWithYear(data) };
  });
}

/** The press is known by its paper, everything else by its author. */
function shortName(source: SourceData): string {
  const paper = source.kind === 'press' ? (source['container-title'] ?? source.publisher) : undefined;
  const name = paper === undefined ? narrativeName(source) : curlQuotes(paper);
  return [name, yearOf(source.issued)].filter(Boolean).join(', ');
}

const creditWithYear = (source: SourceData): string =>
  [sourceCredit(source), yearOf(source.issued)].filter(Boolean).join(', ');
