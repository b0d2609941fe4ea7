import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { indexNames } from '../../src/names/name-index.ts';
import { gazetteer } from '../support/gazetteer.ts';

const names = gazetteer();
const index = indexNames(names);

test('every name is read', () => {
  expect(names.length).toBeGreaterThanOrEqual(180);
});

describe('a family name alone is nobody:', () => {
  test.each(['Kim', 'Xi', 'Wang', 'Jang', 'Lee', 'Zhang', 'Park'])('%s', (word) => {
    expect(findMentions(`Then ${word} said so.`, index)).toEqual([]);
  });
});
