import { gunzipSync } from 'node:zlib';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { bodyTree, readFeed } from '../support/feeds.ts';
import { attributes, textOf } from '../support/html.ts';
import { graphOf } from '../support/structured-data.ts';

const site = builtSite('odd');

/** The title as its record has it, and as pages print it: with the quotation marks of a book. */
const written = 'The <b>Log</b> & "Tides" of Skerry</script> {50% of #1_a}';
const printed = 'The <b>Log</b> & “Tides” of Skerry</script> {50% of #1_a}';

const record = site.page('/sources/odd-log/').tree;
const river = '/essays/the-river-that-ran-twice/';

describe('a source’s title with signs of HTML, JSON and LaTeX is text', () => {
  test.each([
    ['in the heading of its page', record, 'h1'],
    ['in the list of sources', site.page('/sources/').tree, 'a[href$="/odd-log/"]'],
    ['in the reference of an essay', site.page(river).tree, '#ref-odd-log cite'],
    [
      'on the page of a table that rests on it',
      site.page('/data/soundings/').tree,
      '.table-facts a[href$="/odd-log/"]',
    ],
    [
      'on the page of a name that rests on it',
      site.page('/names/skerry-nought/').tree,
      'a[href$="/odd-log/"]',
    ],
  ])('%s', (_, tree, place) => {
    const found = select(place, tree);
    expect(found && textOf(found)).toBe(printed);
  });

  test('in the head of its page, for search engines and cards', () => {
    expect([
      selectAll('title', record).map(textOf),
      attributes('meta[property="og:title"]', 'content', record),
    ]).toEqual([[`${printed} · Lamp & <Log>`], [printed]]);
  });

  test('in the structured data of its page', () => {
    expect(graphOf(record).map(({ name }) => name)).toContain(printed);
  });

  test('in the feed', async () => {
    const { items } = await readFeed(site);
    const body = items.find(({ link }) => link?.endsWith(river))?.body ?? '';
    const references = selectAll('.footnotes li cite', bodyTree(body)).map((cite) => textOf(cite));
    expect(references).toContain(printed);
  });

  test('in the index of the search', () => {
    const titles = site.files
      .filter((file) => file.startsWith('pagefind/fragment/'))
      .map((file) => gunzipSync(site.bytes(file)).toString('utf8').replace('pagefind_dcd', ''))
      .map((text) => (JSON.parse(text) as { meta: { title: string } }).meta.title);
    expect(titles).toContain(printed);
  });

  test.each(['sources.json', 'sources.ris', `${river.slice(1, -1)}.json`, `${river.slice(1, -1)}.ris`])(
    'in %s, for programs',
    (file) => {
      const titles = new Cite(site.text(file)).data.map(({ title }) => title);
      expect(titles).toContain(written);
    },
  );

  // The other parser keeps what LaTeX would take for markup; what is asked is that no sign breaks the entry.
  test('in sources.bib, escaped as LaTeX has it', () => {
    expect(site.text('sources.bib')).toContain(
      String.raw`title = {{The {\textless}b{\textgreater}Log{\textless}/b{\textgreater} \& "Tides" of Skerry{\textless}/script{\textgreater} {\textbraceleft}50\% of \#1\_a{\textbraceright}}},`,
    );
  });
});
