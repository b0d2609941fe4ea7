import { searchRecords } from '../search/records/search-records.ts';

/** What search can find, for the index: taken out of the site again by integrations/pagefind-index.ts. */
export const GET = async () => Response.json(await searchRecords());
