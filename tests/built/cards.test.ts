import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { builtSites, faultsOn, isEssayPage } from '../support/built-site.ts';
import { attributes, repeated } from '../support/html.ts';

describe.each(builtSites)('the $name site', (site) => {
  const root = site.siteUrl + site.basePath;
  const said = (name: string, tree: (typeof site.pages)[number]['tree']) =>
    attributes(`head > meta[property="og:image${name}"]`, 'content', tree);
  const cardOf = (page: (typeof site.pages)[number]) => said('', page.tree)[0] ?? '';
  const cards = [...new Set(site.pages.map(cardOf))].map((address) => address.replace(root, ''));

  test('a link to any page is shown by a card that is there, with its size and what is on it', () => {
    const faults = faultsOn(site.pages, ({ tree }) => {
      const [address = '', ...more] = said('', tree);
      const facts = [said(':width', tree).join(), said(':height', tree).join()];
      const [alt = ''] = said(':alt', tree);
      return site.files.includes(address.replace(root, '')) &&
        more.length === 0 &&
        facts.join() === '1200,630' &&
        alt.length > 5
        ? []
        : [`${address} ${facts.join('×')} ${alt}`];
    });
    expect(faults).toEqual([]);
  });

  test('every card is a PNG of that size, and light enough for a preview', async () => {
    const found = await Promise.all(
      cards.map(async (file) => {
        const bytes = site.bytes(file);
        const { format, width, height } = await sharp(bytes).metadata();
        return `${format} ${width}×${height}${bytes.length > 100_000 ? `, ${bytes.length} bytes` : ''}`;
      }),
    );
    expect([...new Set(found)]).toEqual(['png 1200×630']);
  });

  test('no two essays or drawings have one card', () => {
    const isDrawing = ({ path }: (typeof site.pages)[number]) => /\/fig-[^/]+\/$/.test(path);
    const own = site.pages.filter((page) => isEssayPage(page) || isDrawing(page));
    expect(repeated(own.map(cardOf))).toEqual([]);
    expect(own.some(isDrawing)).toBe(true);
  });

  test('no card is made that no page is shown by', () => {
    const made = site.files.filter((file) => file.startsWith('cards/'));
    expect(made.filter((file) => !cards.includes(file))).toEqual([]);
  });
});
