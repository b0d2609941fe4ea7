import { close, createIndex, type CustomRecord } from 'pagefind';
import type { PackedFile } from '../../cache/pack.ts';
import { isLoaded, isRecord, language } from './format.ts';
import { recordIn } from './read-record.ts';
import { lighterIndex } from './lighter-index.ts';

/** Pagefind could not index a built page; the message is Pagefind's own. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError';
}

/** An index, and what its files call each record. */
export interface MadeIndex {
  /** The files that search loads. */
  files: PackedFile[];
  records: { id: string; url: string }[];
}

/**
 * Index records: one index for all, since split by language an essay in French would be found from no English page.
 *
 * @throws SearchIndexError when Pagefind reports an error
 */
export async function makeIndex(records: AsyncIterable<CustomRecord>): Promise<MadeIndex> {
  // A build that fails elsewhere ends meanwhile: Pagefind's process would complain of being left.
  const stop = () => void close();
  process.once('exit', stop);
  try {
    const { index } = succeed(await createIndex({ forceLanguage: language }));
    if (!index) throw new SearchIndexError('Pagefind made no index');
    for await (const record of records) succeed(await index.addCustomRecord(record));
    const { files } = succeed(await index.getFiles());
    return withNames(lighterIndex(files.filter(({ path }) => isLoaded(path))));
  } finally {
    process.off('exit', stop);
    await close();
  }
}

const withNames = (files: PackedFile[]): MadeIndex => ({
  files,
  records: files
    .filter(({ path }) => isRecord(path))
    .map(({ path, content }) => ({ id: path.replace(/^.*\/|\.\w+$/g, ''), url: recordIn(content).url })),
});

function succeed<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new SearchIndexError(answer.errors.join('\n'));
  return answer;
}
