import { expect, test } from 'vitest';
import '../support/example-site.ts';
import Quote from '../../src/components/prose/Quote.astro';
import Page from '../../src/layouts/Page.astro';
import { drawn, drawnPage } from '../support/components.ts';
import { attributes } from '../support/html.ts';

const metadata = { title: 'T', description: 'D', path: '/t/' };

test('Y8: a page in Arabic says its language and its direction', async () => {
  const page = async (language?: string) => {
    const html = await drawnPage(Page, { props: { metadata, kind: 'plain', ...(language && { language }) } });
    return [attributes('html', 'lang', html), attributes('html', 'dir', html)];
  };
  expect(await page('ar')).toEqual([['ar'], ['rtl']]);
  expect(await page()).toEqual([['en-GB'], ['']]);
});

test('Y8: so does a quotation', async () => {
  const html = await drawn(Quote, { props: { original: 'كلمة', lang: 'ar', cite: 'A map' } });
  expect(attributes('[lang=ar]', 'dir', html)).toEqual(['rtl']);
});
