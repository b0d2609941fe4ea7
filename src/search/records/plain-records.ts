import { plainKinds, plainRecords } from '../../catalogue/plain-records.ts';
import type { SearchRecord } from '../record.ts';
import { wholePage } from './found-page.ts';

/** Each record of the kinds that have no pages of their own. */
export async function plainRecordsFound(): Promise<SearchRecord[]> {
  const found = plainKinds.map(async ({ kind, one }) =>
    (await plainRecords(kind)).map(({ path, title, summary, facts }) =>
      wholePage(
        { path, title, kind: one.charAt(0).toUpperCase() + one.slice(1) },
        [facts.map(({ value }) => value).join(' · '), summary].join(' '),
      ),
    ),
  );
  return (await Promise.all(found)).flat();
}
