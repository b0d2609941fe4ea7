import { yearOf } from '../evidence/csl-date.ts';
import { sourceTitle, titleLanguage } from '../evidence/format-reference.ts';
import { shortName } from '../evidence/short-name.ts';
import { sourceCredit, stateOf } from '../evidence/source-credit.ts';
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
  /** What has become of it since, in a word: `retracted`. */
  state: string | undefined;
}

/** How tables name the sources with these keys. */
export async function sourceLabels(keys: readonly string[]): Promise<SourceLabel[]> {
  return (await sourcesWithKeys(keys)).map(({ path, data }) => ({
    path,
    title: sourceTitle(data),
    language: titleLanguage(data),
    short: shortName(data),
    credit: sourceCredit(data, yearOf(data.issued)),
    state: stateOf(data),
  }));
}
