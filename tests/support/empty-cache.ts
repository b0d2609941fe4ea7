import { temporaryFolder } from './temporary-folder.ts';

/** A cache of builds in which nothing is kept yet, in place of what `CACHE_DIR` names. `await using` puts that back. */
export async function emptyCache(): Promise<AsyncDisposable> {
  const folder = await temporaryFolder();
  const before = process.env['CACHE_DIR'];
  process.env['CACHE_DIR'] = folder.path;
  return {
    [Symbol.asyncDispose]: () => {
      if (before === undefined) delete process.env['CACHE_DIR'];
      else process.env['CACHE_DIR'] = before;
      return folder[Symbol.asyncDispose]();
    },
  };
}
