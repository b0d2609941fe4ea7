import { expect, test } from 'vitest';
import { addressesIn, outsideAddresses } from '../../../../src/editorial/outside/find-addresses.ts';
import { contentFolder, essay, threeTonnes } from '../../../support/content-folder.ts';

test.each([
  ['[the pier](https://example.org/pier), and', 'https://example.org/pier'],
  ['See https://example.org/a_(b). It', 'https://example.org/a_(b)'],
  ['(https://example.org/?q=1#two)', 'https://example.org/?q=1#two'],
  ['<https://example.org>', 'https://example.org'],
  ["says: [{ readAt: 'https://example.org/x' }]", 'https://example.org/x'],
  ['says: [https://example.org/x, y]', 'https://example.org/x'],
  ['at www.example.org.', 'www.example.org'],
  ['https:/example.org', 'https:/example.org'],
  ['htps://example.org', 'htps://example.org'],
  ['https://북한.example/길', 'https://북한.example/길'],
])('in %s stands %s', (text, address) => {
  expect(addressesIn(text).map((found) => found.address)).toEqual([address]);
});

test.each(['HTTP/2 and /essays/', 'keeper@www.example.org', 'mailto:keeper@example.org', 'www.'])(
  'in %s there is none',
  (text) => {
    expect(addressesIn(text)).toEqual([]);
  },
);

test('each address of a content is listed once with its places, and none that only the house keeps', async () => {
  await using folder = await contentFolder({
    [threeTonnes]: essay({}, 'From [here](https://example.org/b), by\n[there](https://example.org/b).'),
    'topics/trade.yml':
      'title: Trade\ndescription: https://example.org/a\nintroduction: https://example.org/b\n',
    'essays/three-tonnes/versions/2026-01-10.md': 'https://example.org/old',
    'ledger/essays.yml': 'https://example.org/ledger',
    'publication.yml': null,
    'pages/about.mdx': null,
  });
  const essayFile = 'content/essays/three-tonnes/index.mdx';
  expect(outsideAddresses(folder.contentDir)).toEqual([
    { address: 'https://example.org/a', places: [{ file: 'content/topics/trade.yml', line: 2, column: 14 }] },
    {
      address: 'https://example.org/b',
      places: [
        { file: essayFile, line: 20, column: 13 },
        { file: essayFile, line: 21, column: 9 },
        { file: 'content/topics/trade.yml', line: 3, column: 15 },
      ],
    },
  ]);
});
