import { select } from 'hast-util-select';
import { describe, expect, test, vi } from 'vitest';
import '../support/example-site.ts';
import Aside from '../../src/components/prose/Aside.astro';
import Figure from '../../src/components/prose/Figure.astro';
import PullQuote from '../../src/components/prose/PullQuote.astro';
import Quote from '../../src/components/prose/Quote.astro';
import Related from '../../src/components/prose/Related.astro';
import { essay, picture } from '../support/catalogue.ts';
import { drawn, texts } from '../support/components.ts';
import { attributes } from '../support/html.ts';

vi.mock('../../src/catalogue/essays.ts', () => ({
  essayBySlug: async (slug: string) => (slug === 'coal' ? essay('coal') : undefined),
}));

describe('a quotation', () => {
  const quote = () =>
    drawn(Quote, {
      props: { original: '핵무기', lang: 'ko', cite: 'KCNA, 2013' },
      children: '<p>Nuclear arms.</p>',
    });

  test('is the translation, then the original, then who said it, in one figure', async () => {
    expect(texts('figure > *', await quote())).toEqual(['Nuclear arms. 핵무기', 'KCNA, 2013']);
  });

  test('says which language the original is in, and only of the original', async () => {
    expect(texts('[lang=ko]', await quote())).toEqual(['핵무기']);
  });
});

test('an aside is a note named by its title, which is no heading, on an element that reader modes keep', async () => {
  const page = await drawn(Aside, { props: { title: 'What juche is' }, children: '<p>An idea.</p>' });
  expect([
    attributes('[role=note]', 'ariaLabel', page),
    texts('[role=note] > *', page),
    texts('aside, h1, h2, h3, h4', page),
  ]).toEqual([['What juche is'], ['What juche is', 'An idea.'], []]);
});

test('a pull quote repeats the text, so listeners and searchers are spared it', async () => {
  const page = await drawn(PullQuote, { children: '<p>Nobody counted.</p>' });
  const properties = select('div', page)?.properties;
  expect([properties?.['ariaHidden'], properties?.['dataPagefindIgnore'], texts('div', page)]).toEqual([
    'true',
    '',
    ['Nobody counted.'],
  ]);
});

test('a figure is its picture with what is seen, its caption, credit and terms', async () => {
  const words = { alt: 'A bridge', caption: 'The bridge.', credit: 'Xinhua', licence: 'CC BY 4.0' };
  const page = await drawn(Figure, { props: { src: picture(), ...words } });
  expect([
    attributes('img', 'alt', page),
    texts('figcaption', page),
    attributes('img', 'loading', page),
  ]).toEqual([['A bridge'], ['The bridge. Xinhua, CC BY 4.0.'], ['lazy']]);
});

describe('a card inside the text', () => {
  test('leads to another essay by its title', async () => {
    const page = await drawn(Related, { props: { essay: 'coal' } });
    expect([texts('a', page), attributes('a', 'href', page)]).toEqual([
      ['Three Tonnes of Coal'],
      ['/essays/coal/'],
    ]);
  });

  test('to an essay that is not out is not there', async () => {
    expect(texts('*', await drawn(Related, { props: { essay: 'tomorrow' } }))).toEqual([]);
  });
});
