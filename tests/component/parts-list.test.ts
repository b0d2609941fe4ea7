import { expect, test } from 'vitest';
import '../support/example-site.ts';
import PartsList from '../../src/components/listing/PartsList.astro';
import { essay } from '../support/catalogue.ts';
import { drawn, texts } from '../support/components.ts';
import { attributes } from '../support/html.ts';

const parts = [
  { part: 1, title: 'Coal', thesis: 'Coal fell.', essay: essay('coal') },
  { part: 2, title: 'Iron', thesis: 'Iron rose.', essay: essay('iron') },
  { part: 4, title: 'Steel', thesis: 'Steel waits.' },
];
const list = (current?: string) => drawn(PartsList, { props: { parts, current } });

test('a reader reads each part’s number, title and thesis, and which are in preparation', async () => {
  expect(texts('li', await list())).toEqual([
    'Part 1 Coal Coal fell.',
    'Part 2 Iron Iron rose.',
    'Part 4 Steel in preparation Steel waits.',
  ]);
});

test('parts that are out are links; those announced are not', async () => {
  expect(attributes('a', 'href', await list())).toEqual(['/essays/coal/', '/essays/iron/']);
});

test('on the page of a part that part is marked and not linked', async () => {
  const page = await list('iron');
  expect([texts('[aria-current=true]', page), attributes('a', 'href', page)]).toEqual([
    ['Iron'],
    ['/essays/coal/'],
  ]);
});

test('L1: a series of which nothing is out or announced says so', async () => {
  const page = await drawn(PartsList, { props: { parts: [] } });
  expect([texts('p', page), texts('ol', page)]).toEqual([
    ['No part of this series is out yet, and none is announced.'],
    [],
  ]);
});
