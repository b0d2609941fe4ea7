import { expect, test } from 'vitest';
import { brokenRelations, conflictingForms, idleMarks } from '../../../src/names/gazetteer-faults.ts';
import { name } from '../../support/names.ts';

test('two names may not claim one form, however it is spelled', () => {
  const names = [
    name('a', { preferred: 'Lamp-post' }),
    name('b', { preferred: 'Buoy', aliases: ['lamp post'] }),
  ];
  expect(conflictingForms(names)).toEqual([
    { name: 'a', form: 'Lamp-post', others: ['b'] },
    { name: 'b', form: 'lamp post', others: ['a'] },
  ]);
});

test('unless both call it ambiguous', () => {
  const marked = (id: string) =>
    name(id, { preferred: `${id} lamp`, aliases: ['Lamp'], ambiguous: ['Lamp'] });
  expect(conflictingForms([marked('a'), marked('b')])).toEqual([]);
});

test('a romanisation with accents is not the word without them', () => {
  expect(
    conflictingForms([name('a', { preferred: 'Soul' }), name('b', { mccuneReischauer: 'Sŏul' })]),
  ).toEqual([]);
});

test('a relation leads to another name and back', () => {
  const names = [
    name('a', { related: ['b', 'nobody'] }),
    name('b', { preferred: 'Buoy' }),
    name('c', { preferred: 'Crane', related: ['c'] }),
  ];
  expect(brokenRelations(names)).toEqual([
    { name: 'a', related: 'b', why: 'one-way' },
    { name: 'a', related: 'nobody', why: 'missing' },
    { name: 'c', related: 'c', why: 'itself' },
  ]);
});

test('only a form of the name can be called ambiguous', () => {
  expect(idleMarks([name('a', { aliases: ['Lamp'], ambiguous: ['Lamp', 'Lantern'] })])).toEqual([
    { name: 'a', form: 'Lantern' },
  ]);
});
