import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brokenRelations, conflictingClaims, idleMarks } from '../../src/names/claims.ts';
import { findMentions } from '../../src/names/find-mentions.ts';
import { fold } from '../../src/names/fold.ts';
import { indexNames } from '../../src/names/name-index.ts';
import { nameForms } from '../../src/names/name-forms.ts';
import { gazetteer } from '../support/gazetteer.ts';

const names = gazetteer();
const index = indexNames(names);
const found = (text: string) => findMentions(text, index).map(({ name }) => name.id);

test('every name is read', () => {
  expect(names.length).toBeGreaterThanOrEqual(180);
});

test('no form leads to two names but those marked ambiguous', () => {
  expect(conflictingClaims(names)).toEqual([]);
});

test('every related name exists and answers', () => {
  expect(brokenRelations(names)).toEqual([]);
});

test('every ambiguous mark is on a form of its name', () => {
  expect(idleMarks(names)).toEqual([]);
});

test('preferred forms are unique', () => {
  const forms = names.map(({ preferred }) => fold(preferred));
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
});

test('every source has a record', () => {
  const keys = readdirSync('content/sources').map((file) => file.replace(/\.yml$/, ''));
  expect(names.flatMap(({ sources }) => sources).filter((key) => !keys.includes(key))).toEqual([]);
});

test('what the house avoids is not what it writes', () => {
  const both = names.flatMap(({ preferred, aliases, avoid }) =>
    avoid.filter((form) => form === preferred || aliases.includes(form)),
  );
  expect(both).toEqual([]);
});

test('traditional characters are given only where they differ', () => {
  expect(
    names.filter(
      ({ written }) =>
        written['hanziTraditional'] !== undefined && written['hanziTraditional'] === written['hanzi'],
    ),
  ).toEqual([]);
});

test('dates of people are births and deaths, all others beginnings and ends, in that order', () => {
  const wrong = names.filter(({ kind, dates: { born, died, start, end } }) => {
    const ordered = (a?: string, b?: string) => !a || !b || a <= b;
    const ofKind = kind === 'person' ? !start && !end : !born && !died;
    return !ofKind || !ordered(born, died) || !ordered(start, end);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

describe('a family name alone is nobody:', () => {
  test.each(['Kim', 'Xi', 'Wang', 'Jang', 'Lee', 'Zhang', 'Park'])('%s', (word) => {
    expect(found(`Then ${word} said so.`)).toEqual([]);
  });
});

test('every form finds its own name, but for those that may mean another', () => {
  const lost = names.flatMap((name) =>
    nameForms(name)
      .filter(({ text }) => !name.ambiguous.includes(text))
      .filter(({ text }) => !found(text).includes(name.id))
      .map(({ text }) => `${name.id}: ${text}`),
  );
  expect(lost).toEqual([]);
});
