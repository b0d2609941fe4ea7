import { expect, test } from 'vitest';
import { addressDoubts } from '../../../../src/editorial/outside/doubts.ts';

/** What is said of addresses, each standing as often as it is named. */
const said = (...addresses: string[]) =>
  addressDoubts(
    [...Map.groupBy(addresses, (address) => address)].map(([address, { length }]) => ({
      address,
      places: Array.from({ length }, (_, index) => ({ file: 'content/a.yml', line: index + 1, column: 1 })),
    })),
  ).map(({ line, rule, message, hint = '' }) => `${line} ${rule}: ${message}. ${hint}`.trim());

test.each([
  ['https://example.org/?id=2444&page=2', []],
  ['https://en.example.org/', []],
  [
    'https:/example.org/x',
    ['1 malformed-address: https:/example.org/x is no complete address. Write https://example.org/x'],
  ],
  [
    'www.example.org',
    ['1 malformed-address: www.example.org is no complete address. Write https://www.example.org'],
  ],
  ['https://exa mple', ['1 malformed-address: https://exa mple cannot be read as an address.']],
  ['https://pier/', ['1 malformed-address: https://pier/ names no host. Write it as a browser shows it']],
  [
    'https://me:secret@example.org/',
    ['1 malformed-address: https://me:secret@example.org/ carries a name to log in with. Take it out'],
  ],
  [
    'http://localhost:4321/essays/',
    ['1 own-machine: http://localhost:4321/essays/ is on the machine or the network of whoever wrote it.'],
  ],
  [
    'http://192.168.0.7/',
    ['1 own-machine: http://192.168.0.7/ is on the machine or the network of whoever wrote it.'],
  ],
  [
    'https://bit.ly/x',
    [
      '1 shortened-address: https://bit.ly/x is a shortened address. Write the address it leads to, which may outlive the service',
    ],
  ],
  [
    'https://example.org/?id=1&utm_source=x&fbclid=y',
    [
      '1 tracking-address: https://example.org/?id=1&utm_source=x&fbclid=y carries utm_source, fbclid, by which readers are counted. Try https://example.org/?id=1',
    ],
  ],
])('of %s it says %j', (address, doubts) => {
  expect(said(address)).toEqual(doubts);
});

test('an address without https is doubted where its host is read with it elsewhere, and only there', () => {
  expect(said('http://example.org/a', 'https://example.org/b', 'http://other.example/')).toEqual([
    '1 plain-http: http://example.org/a is read without https, which its host has. Try https://example.org/a',
  ]);
});

test('of two spellings of a host the rarer is doubted, at each of its places', () => {
  const usual = ['https://www.example.org/a', 'https://www.example.org/b', 'https://www.example.org/c'];
  expect(said(...usual, 'https://Example.org/d', 'https://Example.org/d')).toEqual(
    [1, 2].map(
      (line) =>
        `${line} two-spellings: https://Example.org/d spells its host Example.org, which elsewhere is www.example.org. Try https://www.example.org/d`,
    ),
  );
});
