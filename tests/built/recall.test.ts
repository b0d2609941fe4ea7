import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { textOf } from '../support/html.ts';

// The log of the odd site was withdrawn: one field of its record, which must reach whatever leans on it.
const site = builtSite('odd');
const sentence = 'Retracted, 11 February 2026: The keeper withdrew it & said “< 3” was a slip.';

/** The text of each place a selector finds on a page. */
const textsOf = (path: string, selector: string) =>
  selectAll(selector, site.page(path).tree).map((node) => textOf(node));

test('a source that was withdrawn says so at the head of its page, and names who says it', () => {
  const notice = select('.notice', site.page('/sources/odd-log/').tree);
  expect(notice && textOf(notice)).toContain(sentence);
  expect(notice && select('a[href$="/sources/lighthouse-tables/"]', notice)).toBeDefined();
});

test('every note that cites it says so', () => {
  expect(textsOf('/essays/the-river-that-ran-twice/', '#ref-odd-log .note-change')).toEqual([
    expect.stringContaining('Retracted, 11 February 2026'),
  ]);
});

test.each(['/data/ferries/', '/data/soundings/', '/data/havens/'])(
  'the table %s that rests on it says so',
  (path) => {
    const credits = textsOf(path, '.table-facts li:has(a[href$="/sources/odd-log/"]) .table-source');
    expect(credits).toEqual([expect.stringMatching(/1961, retracted\s*$/)]);
  },
);

test('every figure that draws rows which rest on it says so, in the essay and in its feed', () => {
  const essay = '/essays/the-river-that-ran-twice/';
  const told = textsOf(essay, '.figure-change');
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((text) => !text.includes('Retracted, 11 February 2026'))).toEqual([]);
  // Drawings without a row that names it say nothing.
  const figures = selectAll('.data-figure', site.page(essay).tree);
  expect(told.length).toBeLessThan(figures.length + 1);
});

test('every row of a table that names it says so, and so does the table’s description for programs', () => {
  expect(textsOf('/data/soundings/', 'td.sources:has(a[href$="/odd-log/"])').join()).toMatch(
    /1961, retracted.*1961, retracted/s,
  );
  expect(site.text('data/soundings.json')).toContain('Retracted, 11 February 2026');
});

test('the list of sources says so', () => {
  expect(textsOf('/sources/', 'li:has(a[href$="/odd-log/"])')).toEqual([
    expect.stringContaining('retracted'),
  ]);
});

test.each(['sources.json', 'sources.bib', 'sources.ris', 'essays/the-river-that-ran-twice.json'])(
  'it travels with the reference: %s',
  (file) => {
    expect(site.text(file)).toContain('Retracted, 11 February 2026: The keeper withdrew it');
  },
);

test('what stands as it was published is called nothing', () => {
  expect(textsOf('/sources/', 'li:has(a[href$="/lighthouse-tables/"])').join()).not.toMatch(
    /retracted|current/i,
  );
});
