import { expect, test } from 'vitest';
import { vocabularyOf } from '../../../../src/search/build/vocabulary.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';

const record = (title: string, kind: string): SearchRecord => ({
  url: '/page/',
  title,
  kind,
  text: title,
  filters: {},
  forms: [],
});

test('a reader who found little is offered titles and their words, but no title of a correction', () => {
  const offered = vocabularyOf(
    [record('Ore on the Yalu', 'Essay'), record('Correction to ‘Ore on the Yalu’', 'Correction')],
    [],
  );
  expect(offered).toEqual(['Ore on the Yalu', 'yalu', 'correction']);
});
