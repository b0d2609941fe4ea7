import { paths } from '../../addresses/paths.ts';
import { allEvents, byYear, chronologyPage, howChosen } from '../../catalogue/chronology.ts';
import { formatPartialDate } from '../../data/partial-date.ts';
import type { SearchRecord } from '../record.ts';
import { partOfPage, wholePage } from './found-page.ts';

/** The chronology as a whole, and each year of it. */
export async function chronologyFound(): Promise<SearchRecord[]> {
  const { title, description } = await chronologyPage();
  const page = { path: paths.chronology, title, kind: 'Chronology' };
  return [
    wholePage(page, [description, await howChosen()].join(' ')),
    ...byYear(await allEvents()).map(([year, events]) =>
      partOfPage(page, {
        id: `year-${year}`,
        title: year,
        text: events.map(({ date, kind, text }) => `${formatPartialDate(date)} ${kind} ${text}`).join(' '),
      }),
    ),
  ];
}
