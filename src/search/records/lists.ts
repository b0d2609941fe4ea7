import { allAuthors } from '../../catalogue/authors.ts';
import { allSeries } from '../../catalogue/series.ts';
import { allTopics } from '../../catalogue/topics.ts';
import { plainWords } from '../../prose/plain-words.ts';
import type { SearchRecord } from '../record.ts';
import { wholePage } from './found-page.ts';

/*
 * Pages that introduce what they list: the introduction is found here, each essay by itself.
 */

/** Each author, by what is said of them. */
export const authorsFound = async (): Promise<SearchRecord[]> =>
  (await allAuthors()).map(({ path, name, kind, beat, bio, worksFrom }) =>
    wholePage(
      { path, title: name, kind: kind === 'desk' ? 'Desk' : 'Author' },
      [beat, plainWords(bio), ...(worksFrom.length > 0 ? ['Works from', ...worksFrom] : [])].join(' '),
    ),
  );

/** Each topic, by its introduction. */
export const topicsFound = async (): Promise<SearchRecord[]> =>
  (await allTopics()).map(({ path, title, introduction }) =>
    wholePage({ path, title, kind: 'Topic' }, plainWords(introduction)),
  );

/** Each series, by its introduction. */
export const seriesFound = async (): Promise<SearchRecord[]> =>
  (await allSeries()).map(({ path, title, introduction }) =>
    wholePage({ path, title, kind: 'Series' }, plainWords(introduction)),
  );
