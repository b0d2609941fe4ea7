import { join } from 'node:path';
import { readText } from '../reading/read-text.ts';
import { recordAt } from '../records/addresses.ts';
import { readRedirects } from '../records/read-redirects.ts';
import { pageOf } from './address.ts';
import type { RecordedPassage } from './passage-ids.ts';
import { ledgerFolder, readLines } from './read-ledger.ts';
import { formerIds, resolver } from './redirects.ts';

/**
 * The paragraphs that the ledger has of an essay, from all the addresses it has had. Of one that has moved the newest
 * address comes first.
 *
 * @param page the address of the essay
 */
export function recordedPassages(contentDir: string, page: string): RecordedPassage[] {
  const { moved } = readRedirects(contentDir);
  const record = recordAt(page);
  if (record?.kind !== 'essays') return [];
  const resolve = resolver(moved);
  const names = [record.id, ...formerIds(page, moved)];
  return [...new Set(names)].flatMap((id) => {
    const { text = '' } = readText(join(contentDir, ledgerFolder, record.kind, `${id}.txt`));
    return readLines(text).addresses.flatMap(({ kind, address, words = '' }) =>
      kind === 'passage' && resolve(pageOf(address)) === page
        ? [{ id: address.slice(pageOf(address).length + 1), words }]
        : [],
    );
  });
}
