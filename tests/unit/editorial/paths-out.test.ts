import { describe, expect, test } from 'vitest';
import { drawing, essay, problemsIn, threeTonnes, type Files } from '../../support/content-folder.ts';

const body = (text: string): Files => ({ [threeTonnes]: essay({}, text) });
const cover = (src: string): Files => ({
  [threeTonnes]: essay({ cover: { src, alt: 'A bridge', caption: 'B.', credit: 'C', licence: 'D' } }),
});
const figure = (src: string) => body(`<Figure src="${src}" alt="A" caption="B." credit="C" licence="D" />`);

/** Pictures that are there, so that only their place can be what is wrong. */
const elsewhere: Files = { 'essays/map.svg': drawing, '../map.svg': drawing };

describe('no field that names a file leads out of the folder it is for:', () => {
  test.each([
    ['a cover above it', cover('../map.svg')],
    ['a cover above the content', cover('./../../../map.svg')],
    ['a cover that goes out and comes back', cover('./../three-tonnes/cover.svg')],
    ['a cover of the machine', cover('/etc/map.svg')],
    ['a figure', figure('../map.svg')],
    ['a figure with a backslash', figure('.\\..\\map.svg')],
    ['a picture in the text', body('![A](../map.svg)')],
    ['one whose dots are spelt otherwise', body('![A](./%2e%2e/map.svg)')],
    ['one by reference', body('![A][a]\n\n[a]: ./../map.svg')],
    ['one of the machine', body('![A](file:///etc/map.svg)')],
  ])('%s', async (_, files) => {
    const said = (await problemsIn({ ...elsewhere, ...files })).join('\n');
    expect(said).toMatch(/is not a picture beside the text|is a picture from elsewhere|has a \\ in its name/);
  });

  test.each([
    ['an essay beside it', { [threeTonnes]: essay({ related: [{ essay: '../..', reason: 'A.' }] }) }],
    ['a topic', { [threeTonnes]: essay({ topics: ['../trade'] }) }],
    ['a desk', { [threeTonnes]: essay({ authors: ['../authors/border-desk'] }) }],
    ['a name', body('<Name id="../../names/x">A</Name>')],
    ['an essay on a card', body('<Related essay="../three-tonnes" />')],
  ] as [string, Files][])('nor does the name of a record: %s', async (_, files) => {
    expect((await problemsIn(files))[1]).toMatch(/no \w+ has the id "\.\./);
  });
});

describe('an address that has moved or is gone is one of this site, since a page is written at it:', () => {
  test.each([
    '/../../x/',
    '/essays/../../x/',
    '/essays/%2E%2e/x/',
    '/essays/./x/',
    '/essays/..',
    '/essays/..\\x/',
    '//evil.example/',
    '/essays//x/',
  ])('not %s', async (address) => {
    const on = '2026-01-01';
    const entries = {
      moved: [
        { from: address, to: '/essays/three-tonnes/', on },
        { from: '/essays/x/', to: address, on },
      ],
      removed: [{ address, on, reason: 'A.' }],
    };
    const said = await problemsIn({ 'redirects.yml': JSON.stringify(entries) });
    expect(said.filter((line) => line.includes('is not an address of this site')).length).toBe(3);
  });
});
