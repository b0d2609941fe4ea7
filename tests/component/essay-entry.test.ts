import { describe, expect, test } from 'vitest';
import '../support/example-site.ts';
import EssayEntry from '../../src/components/listing/EssayEntry.astro';
import { essay } from '../support/catalogue.ts';
import { drawn, texts } from '../support/components.ts';
import { attributes } from '../support/html.ts';

const entry = (props = {}) => drawn(EssayEntry, { props: { essay: essay('coal'), ...props } });

test('an essay in a list is its kind, its day, its title as the one link, and its standfirst', async () => {
  const page = await entry();
  expect([
    texts('.kicker', page),
    texts('a', page),
    attributes('a', 'href', page),
    texts('p:not(.kicker)', page),
  ]).toEqual([
    ['Analysis · 10 January 2026'],
    ['Three Tonnes of Coal'],
    ['/essays/coal/'],
    ['Three tonnes crossed, and nobody counted them.'],
  ]);
});

test('what it says in brief can be opened in the list, without marks, and says whose brief it is', async () => {
  const inBrief = 'It fell *hard*.[@log, p. 3]\n\nNobody "knew".';
  const page = await entry({ essay: essay('coal', { inBrief }) });
  expect([texts('summary', page), texts('details p', page)]).toEqual([
    ['In brief: Three Tonnes of Coal'],
    ['It fell hard.', 'Nobody “knew”.'],
  ]);
});

test('a recommendation gives its reason in place of the standfirst', async () => {
  expect(texts('p:not(.kicker)', await entry({ reason: 'It began there.' }))).toEqual(['It began there.']);
});

test('the day can be read by machines', async () => {
  expect(attributes('data', 'value', await entry())).toEqual(['2026-01-10']);
});

test('the picture beside the title is silent to screen readers and loads when it is scrolled to', async () => {
  const page = await entry();
  expect([attributes('img', 'alt', page), attributes('img', 'loading', page)]).toEqual([[''], ['lazy']]);
});

describe('the heading', () => {
  test.each([
    ['stands one below its list’s', {}, ['h3']],
    ['can stand right below the page’s', { headingLevel: 2 }, ['h2']],
  ])('%s', async (_, props, expected) => {
    const page = await entry(props);
    expect(['h2', 'h3', 'h4'].filter((level) => texts(level, page).length > 0)).toEqual(expected);
  });
});

describe('work in hand is marked', () => {
  test.each([
    ['public', []],
    ['draft', ['Draft']],
    ['scheduled', ['Scheduled']],
  ])('an essay that is %s: %j', async (state, mark) => {
    const page = await entry({ essay: essay('coal', {}, { state: state as 'public' }) });
    expect(texts('.state-mark', page)).toEqual(mark);
  });
});
