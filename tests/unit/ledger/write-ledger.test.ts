import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLedger } from '../../../src/ledger/read-ledger.ts';
import { ledgerText, writeLedger } from '../../../src/ledger/write-ledger.ts';
import { contentFolder } from '../../support/content-folder.ts';

test('what was recorded stays, what is new is added, each once and in order', () => {
  const recorded = [
    { kind: 'page', address: '/names/ri/' },
    { kind: 'page', address: '/names/kim/' },
  ] as const;
  const made = [
    { kind: 'page', address: '/names/pak/' },
    { kind: 'page', address: '/names/kim/' },
  ] as const;
  expect(ledgerText(recorded, made).split('\n').slice(1)).toEqual([
    'page /names/kim/',
    'page /names/pak/',
    'page /names/ri/',
    '',
  ]);
});

test('a ledger is written where there was none, and left alone where nothing is new', async () => {
  await using folder = await contentFolder();
  const { contentDir } = folder;
  const made = new Map([['names.txt', [{ kind: 'page', address: '/names/kim/' } as const]]]);
  expect(await writeLedger(contentDir, undefined, made)).toEqual([{ name: 'names.txt', added: 1 }]);
  expect(await writeLedger(contentDir, readLedger(contentDir), made)).toEqual([]);
  expect(readdirSync(join(contentDir, 'ledger'))).toEqual(['names.txt']);
  expect(readFileSync(join(contentDir, 'ledger/names.txt'), 'utf8')).toContain('\npage /names/kim/\n');
});
