import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PassageData, readPassage } from '../../src/search/passage.ts';
import { recordIn } from '../../src/search/pagefind/read-record.ts';
import type { SearchRecord } from '../../src/search/record.ts';

/** The records of a built index, as far as it still tells: what they are narrowed by lies in another file, and days stand in words. */
export function builtRecords(siteFolder: string): SearchRecord[] {
  const folder = join(siteFolder, 'pagefind/fragment');
  return readdirSync(folder).map((file) => {
    const { url, title, page, kind, text, forms } = readPassage(
      recordIn(readFileSync(join(folder, file))) as PassageData,
    );
    return {
      url,
      title: page ?? title,
      ...(page !== undefined && { section: title }),
      kind,
      text,
      filters: {},
      forms,
    };
  });
}
