import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { pageRecords } from '../../../../src/search/build/page-records.ts';

const records = (head: string, body: string) =>
  pageRecords(
    fromHtml(`<!doctype html><head>${head}</head><body><main>${body}</main></body>`),
    '/essays/coal/',
  );

const head =
  '<meta property="article:tag" content="Trade">' +
  '<script type="application/ld+json">{"@graph":[{"datePublished":"2026-01-10"}]}</script>';

const essay = `<article data-pagefind-body>
  <header class="essay-head">
    <p class="kicker" data-pagefind-ignore><span data-pagefind-meta="kind">Analysis</span> <a href="/series/x/">Buffers</a></p>
    <h1>Three Tonnes</h1><p class="standfirst">Coal fell.</p>
    <p data-pagefind-ignore><a rel="author" href="/authors/x/">A Desk</a></p>
  </header>
  <div class="prose">
    <p>It fell<sup data-pagefind-ignore>1</sup> fast.</p><aside data-pagefind-ignore>Not this.</aside>
    <div class="heading"><h2 id="mines">Old mines</h2><a data-pagefind-ignore>#</a></div>
    <p>They closed.</p>
    <figure id="fig-1"><p class="figure-finding">Figure 1. It fell.</p><svg></svg><figcaption>By year.</figcaption></figure>
    <div class="heading"><h2 id="empty">Nothing yet</h2></div>
    <section data-footnotes><div class="heading"><h2 id="notes">Notes</h2></div>
      <ol><li><p>A book. <a class="record" href="/sources/x/">Record</a></p></li><li><p>Our own remark.</p></li></ol></section>
  </div></article>`;

describe('an essay', () => {
  const found = records(head, essay);

  test('is found by its opening, its sections, its own notes and its figures', () => {
    expect(found.map(({ url, section, text }) => [url, section, text])).toEqual([
      ['/essays/coal/', undefined, 'Coal fell. It fell fast.'],
      ['/essays/coal/#mines', 'Old mines', 'They closed.'],
      ['/essays/coal/#notes', 'Notes', 'Our own remark.'],
      ['/essays/coal/#fig-1', 'Figure 1. It fell.', 'By year.'],
    ]);
  });

  test('gives all of them its date, topic, author and series', () => {
    const filters = { topic: ['Trade'], author: ['A Desk'], year: ['2026'], series: ['Buffers'] };
    expect(found.map(({ kind, date, filters: under }) => [kind, date, under])).toEqual([
      ...Array(3).fill(['Essay · Analysis', '2026-01-10', { ...filters, kind: ['Essay'] }]),
      ['Figure', '2026-01-10', { ...filters, kind: ['Figure'] }],
    ]);
  });
});

test('a page about one thing is one record, with what it says over its title', () => {
  const source = `<div data-pagefind-body><p class="kicker" data-pagefind-ignore>Source · Press</p><h1>Coal falls</h1>
    <dl class="source-record"><div><dt>Title</dt><dd>Coal falls</dd></div><div><dt>Author</dt><dd>A. Lamp</dd></div></dl>
    <span hidden data-pagefind-meta="kind:Source"></span></div>`;
  expect(records('', source)).toEqual([
    {
      url: '/essays/coal/',
      title: 'Coal falls',
      kind: 'Source · Press',
      text: 'A. Lamp',
      filters: { kind: ['Source'] },
      forms: ['Coal falls'],
    },
  ]);
});

test('a list of what has pages of its own is no record', () => {
  expect(records('', '<h1>All essays</h1><p>Coal</p>')).toEqual([]);
});
