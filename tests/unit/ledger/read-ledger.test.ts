import { expect, test } from 'vitest';
import { readLines } from '../../../src/ledger/read-ledger.ts';

test('a line is a kind, an address and what goes with it', () => {
  const text = '# A comment\n\nheading /essays/three-tonnes/#coal\nfeed-id urn:uuid:1 2026-01-10\n';
  expect(readLines(text)).toEqual({
    addresses: [
      { kind: 'heading', address: '/essays/three-tonnes/#coal', line: 3 },
      { kind: 'feed-id', address: 'urn:uuid:1', words: '2026-01-10', line: 4 },
    ],
    findings: [],
  });
});

test('a conflict is said once, and the lines of both sides are read', () => {
  const text = [
    'page /names/kim/',
    '<<<<<<< HEAD',
    'page /names/ri/',
    '||||||| 1a2b3c4',
    '=======',
    'page /names/pak/',
    '>>>>>>> names',
  ].join('\n');
  const { addresses, findings } = readLines(text);
  expect(addresses.map(({ address }) => address)).toEqual(['/names/kim/', '/names/ri/', '/names/pak/']);
  expect(findings).toEqual([
    {
      line: 2,
      message: 'holds a conflict that a merge has left',
      hint: 'Keep the lines of both sides and take out the marks (<<<<<<<, =======, >>>>>>>): the order of lines says nothing, and npm run ledger sorts them',
    },
  ]);
});

test('a line of no known kind and one without an address are named', () => {
  expect(readLines('headng /x/#y\nheading #y\npage').findings).toEqual([
    {
      line: 1,
      message: '"headng" is no kind of address',
      allowed: ['feed', 'feed-id', 'figure', 'file', 'heading', 'note', 'page', 'passage'],
      hint: 'Did you mean "heading"?',
    },
    { line: 2, message: '"heading #y" has no address', allowed: 'heading /…, or urn:…' },
    { line: 3, message: '"page" has no address', allowed: 'page /…, or urn:…' },
  ]);
});
