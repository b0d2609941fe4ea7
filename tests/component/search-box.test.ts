import { expect, test } from 'vitest';
import '../support/example-site.ts';
import SearchBox from '../../src/components/site/SearchBox.astro';
import { drawn, texts } from '../support/components.ts';
import { attributes } from '../support/html.ts';

const box = (id = 'dialog') => drawn(SearchBox, { props: { id } });

test.each(['dialog', 'page'])(
  'the box of the %s has ids of its own, which its label and its help go by',
  async (id) => {
    const page = await box(id);
    expect([
      attributes('[id]', 'id', page),
      attributes('label', 'htmlFor', page),
      attributes('input', 'ariaDescribedBy', page),
    ]).toEqual([[`${id}-input`, `${id}-help`], [`${id}-input`], [`${id}-help`]]);
  },
);

test('the form asks the search page, so that it works as an address too', async () => {
  const page = await box();
  expect([attributes('form', 'action', page), attributes('input', 'name', page)]).toEqual([
    ['/search/'],
    ['q'],
  ]);
});

test('a failed load is hidden until there is one, and then offers a retry and the lists', async () => {
  const page = await box();
  expect([
    attributes('[data-search-failure]', 'hidden', page),
    texts('[data-search-failure] button', page),
    attributes('[data-search-failure] a', 'href', page),
  ]).toEqual([['true'], ['Try again'], ['/essays/', '/topics/', '/names/', '/sources/']]);
});

test('what was found is announced', async () => {
  expect(attributes('[data-search-status]', 'role', await box())).toEqual(['status']);
});
