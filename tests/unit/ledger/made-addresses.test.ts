import { expect, test } from 'vitest';
import { type AddressedRecord, madeAddresses } from '../../../src/ledger/made-addresses.ts';

const essay = (id: string, rest: Partial<AddressedRecord> = {}): AddressedRecord => ({
  kind: 'essays',
  id,
  followedOn: ['/'],
  ...rest,
});

test('an essay has its page, the files beside it, its places and its id in feeds', () => {
  const made = madeAddresses([
    essay('coal', {
      anchors: [
        { kind: 'heading', id: 'the-bridge' },
        { kind: 'figure', id: 'fig-trade', drawn: true },
        { kind: 'figure', id: 'fig-days', drawn: false },
        { kind: 'note', id: 'ref-un-2017' },
      ],
      feedId: { urn: 'urn:uuid:1', published: '2026-01-10' },
    }),
  ]);
  expect(made.get('essays/coal.txt')?.map(({ kind, address }) => `${kind} ${address}`)).toEqual([
    'page /essays/coal/',
    'file /essays/coal.json',
    'file /essays/coal/cite.json',
    'file /essays/coal.bib',
    'file /essays/coal/cite.bib',
    'file /essays/coal.biblatex.bib',
    'file /essays/coal/cite.biblatex.bib',
    'file /essays/coal.ris',
    'file /essays/coal/cite.ris',
    'page /essays/coal/references/',
    'file /essays/coal.md',
    'file /essays/coal.epub',
    'file /essays/coal.pdf',
    'file /essays/coal.docx',
    'page /chronology/essays/coal/',
    'file /essays/coal/provenance.json',
    'page /essays/coal/history/',
    'heading /essays/coal/#the-bridge',
    'figure /essays/coal/#fig-trade',
    'figure /essays/coal/#fig-days',
    'note /essays/coal/#ref-un-2017',
    'page /essays/coal/fig-trade/',
    'file /essays/coal/fig-trade.png',
    'file /essays/coal/fig-trade.svg',
    'feed-id urn:uuid:1',
  ]);
});

test('a feed that is full has archives', () => {
  const essays = Array.from({ length: 41 }, (_, number) => essay(`part-${number}`));
  const feeds = madeAddresses(essays)
    .get('site.txt')
    ?.filter(({ address }) => /-\d+\./.test(address));
  expect(feeds).toEqual([
    { kind: 'feed', address: '/rss-1.xml' },
    { kind: 'feed', address: '/atom-1.xml' },
    { kind: 'feed', address: '/feed-1.json' },
    { kind: 'feed', address: '/rss-2.xml' },
    { kind: 'feed', address: '/atom-2.xml' },
    { kind: 'feed', address: '/feed-2.json' },
  ]);
});

test('an essay has feeds of its history as soon as there is more than its first version', () => {
  const correction: AddressedRecord = {
    kind: 'corrections',
    id: '2026-02-01-coal',
    followedOn: ['/corrections/', '/essays/coal/history/'],
  };
  const coal = essay('coal', { versions: ['2026-01-10'] });
  const feedsOf = (...records: AddressedRecord[]) =>
    (madeAddresses(records).get('essays/coal.txt') ?? [])
      .filter(({ kind }) => kind === 'feed')
      .map(({ address }) => address);
  const three = ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `/essays/coal/history/${file}`);
  expect(feedsOf(coal)).toEqual([]);
  expect(feedsOf(coal, correction)).toEqual(three);
  expect(feedsOf({ ...coal, versions: ['2026-01-10', '2026-02-01'] })).toEqual(three);
});
