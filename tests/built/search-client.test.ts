import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtSites } from '../support/built-site.ts';

/**
 * What a first search loads whatever is asked: on a line of 1.6 Mbit/s each 20 kB are a tenth of a second. The client reads
 * questions, numbers and dates, says why each result is there, and writes Pagefind’s list of records out of a shorter one.
 */
const limits = {
  'assets/search.js': 15_200,
  'pagefind/pagefind.js': 12_500,
  'pagefind/vocabulary.json': 9_000,
};

describe.each(builtSites)('the $name site', ({ bytes, files }) => {
  test.each(Object.entries(limits))('sends %s in at most %i bytes', (file, limit) => {
    expect(brotliCompressSync(bytes(file)).length).toBeLessThanOrEqual(limit);
  });

  test('has all its search in two folders, and nothing of Pagefind’s own interfaces', () => {
    const others = ['assets/offline.js', 'assets/previews.js', 'service-worker.js'];
    const scripts = files.filter((file) => file.endsWith('.js') && !others.includes(file));
    expect(scripts).toEqual(['assets/search.js', 'pagefind/pagefind-highlight.js', 'pagefind/pagefind.js']);
  });
});
