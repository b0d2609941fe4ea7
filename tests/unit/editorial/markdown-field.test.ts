import { expect, test } from 'vitest';
import { essay, problemsIn, threeTonnes } from '../../support/content-folder.ts';

test('a broken link in a block of text is reported in its own line', async () => {
  expect(
    await problemsIn({
      'topics/trade.yml':
        'title: Trade\ndescription: What crosses.\nintroduction: |\n  Coal crossed.\n\n  See [how](/metod/).\n',
    }),
  ).toEqual(['content/topics/trade.yml:6', '  introduction: "/metod/" leads to no page of this site.']);
});

test('a broken link in folded text is reported in the field’s line', async () => {
  expect(
    await problemsIn({
      'topics/trade.yml':
        'title: Trade\ndescription: What crosses.\nintroduction: >\n  Coal crossed.\n\n  See [how](/abuot/).\n',
    }),
  ).toEqual([
    'content/topics/trade.yml:3',
    '  introduction: "/abuot/" leads to no page of this site.',
    '  Did you mean "/about/"?',
  ]);
});

test('HTML and pictures have no place in a record', async () => {
  expect(
    await problemsIn({
      'topics/trade.yml':
        'title: Trade\ndescription: What crosses.\nintroduction: See <b>this</b> ![map](./map.svg).\n',
    }),
  ).toEqual([
    'content/topics/trade.yml:3',
    '  introduction: holds HTML, which is left out here.',
    '  Found: <b>.',
    'content/topics/trade.yml:3',
    '  introduction: holds a picture, which has no place here.',
  ]);
});

test('a record’s text cannot link to a draft', async () => {
  expect(
    await problemsIn({
      'topics/trade.yml':
        'title: Trade\ndescription: Coal.\nintroduction: See [coal](/essays/three-tonnes/).\n',
      [threeTonnes]: essay({ draft: true }),
    }),
  ).toEqual([
    'content/topics/trade.yml:3',
    '  introduction: "/essays/three-tonnes/" leads to a draft, so readers would find no page there.',
    '  Link to it when it is out, or use <Related>, which waits for it.',
  ]);
});
