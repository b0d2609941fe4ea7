import { allNames } from '../../catalogue/names.ts';
import { formatPartialDate } from '../../data/partial-date.ts';
import { dateFacts } from '../../names/date-facts.ts';
import { nameForms } from '../../names/name-forms.ts';
import { publication } from '../../publication.ts';
import type { SearchRecord } from '../record.ts';
import { wholePage } from './found-page.ts';

/** Each name, by what is said of it; its forms are put behind every passage that has one of them (build/hidden-words.ts). */
export const namesFound = async (): Promise<SearchRecord[]> =>
  (await allNames()).map((name) =>
    wholePage(
      {
        path: name.path,
        title: name.preferred,
        kind: 'Name',
        sort: publication.nameKinds[name.kind]?.one,
        called: nameForms(name).map(({ text }) => text),
      },
      [
        name.description,
        ...dateFacts(name).map(({ label, date }) => `${label} ${formatPartialDate(date)}`),
        name.note ?? '',
      ].join(' '),
    ),
  );
