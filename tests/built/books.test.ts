import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, test } from 'vitest';
import { builtSites, isEssayPage } from '../support/built-site.ts';
import { attributes } from '../support/html.ts';

describe.each(builtSites)('the $name site', (site) => {
  const books = site.files.filter((file) => file.endsWith('.epub'));

  test('every essay and every series that is out is a book, and their pages lead there', () => {
    const expected = site.pages
      .filter((page) => isEssayPage(page) || /^\/series\/[^/]+\/$/.test(page.path))
      .map(({ path, tree }) => [
        `${site.basePath}${path.slice(1, -1)}.epub`,
        attributes('[rel=alternate][type="application/epub+zip"]', 'href', tree),
        attributes('a[type="application/epub+zip"]', 'href', tree),
      ]);
    expect(expected.length).toBeGreaterThan(1);
    expect(
      expected.filter(([file, inHead, onPage]) => String(inHead) !== file || String(onPage) !== file),
    ).toEqual([]);
    expect(books.map((file) => site.basePath + file).sort()).toEqual(expected.map(([file]) => file).sort());
  });

  test('no book has an error or a warning by EPUBCheck', async () => {
    const faults = await Promise.all(
      books.map(async (file) =>
        (await EpubCheck.validate(site.bytes(file))).messages.map(
          ({ severity, id, message, location }) =>
            `${file}: ${severity} ${id} ${message} ${location?.path ?? ''}`,
        ),
      ),
    );
    expect(faults.flat()).toEqual([]);
  });
});
