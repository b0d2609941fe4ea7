import { expect, test } from 'vitest';
import { movedAddresses, oldAnchors, resolver } from '../../../src/ledger/redirects.ts';

const on = '2026-06-01';
const moved = [
  { from: '/essays/coal/', to: '/essays/ore/', on },
  { from: '/essays/coal/#black', to: '/essays/coal/#dark', on },
  { from: '/essays/ore/', to: '/essays/iron/', on },
  { from: '/sources/un/', to: '/sources/un-2017/', on },
];

test.each([
  ['/essays/coal/', '/essays/iron/'],
  ['/essays/coal/#black', '/essays/iron/#dark'],
  ['/essays/coal/#red', '/essays/iron/#red'],
  ['/essays/coal.bib', '/essays/iron.bib'],
  ['/essays/coal/fig-a.svg', '/essays/iron/fig-a.svg'],
  ['/essays/coalfield/', '/essays/coalfield/'],
  ['/essays/tin/#ref-un', '/essays/tin/#ref-un-2017'],
])('%s is %s now', (old, now) => {
  expect(resolver(moved)(old)).toBe(now);
});

test('moves in a circle end', () => {
  const round = [
    { from: '/essays/a/', to: '/essays/b/', on },
    { from: '/essays/b/', to: '/essays/a/', on },
  ];
  expect(resolver(round)('/essays/a/')).toBe('/essays/a/');
});

test('a page knows the old ids of its places', () => {
  expect([...oldAnchors('/essays/iron/', moved)]).toEqual([
    ['dark', ['black']],
    ['ref-un-2017', ['ref-un']],
  ]);
});

test('a host is told the files beside a page, and the page with what is below it', () => {
  const all = movedAddresses(moved.slice(0, 1), () => true);
  expect([all[0], all.at(-1)]).toEqual([
    { from: '/essays/coal.json', to: '/essays/ore.json' },
    { from: '/essays/coal/*', to: '/essays/ore/:splat' },
  ]);
  expect(movedAddresses(moved, (page) => page !== '/essays/iron/')).toEqual([
    { from: '/sources/un/*', to: '/sources/un-2017/:splat' },
  ]);
});
