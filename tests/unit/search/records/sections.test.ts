import { expect, test } from 'vitest';
import { sectionsFound } from '../../../../src/search/records/sections.ts';

const page = { path: '/essays/coal/', title: 'Three Tonnes', kind: 'Essay' };

test('a text is found by its opening under its standfirst and by each section that says something', () => {
  const found = sectionsFound(
    page,
    [
      { text: 'It fell fast.' },
      { id: 'mines', title: 'Old mines', text: 'They closed.' },
      { id: 'empty', title: 'Nothing yet', text: '' },
    ],
    'Coal fell.',
  );
  expect(found.map(({ url, section, text }) => [url, section, text])).toEqual([
    ['/essays/coal/', undefined, 'Coal fell. It fell fast.'],
    ['/essays/coal/#mines', 'Old mines', 'They closed.'],
  ]);
});

test('the cells of a table are kept apart from the sentences around it', () => {
  const tables = [{ caption: 'The table has them.', cells: 'Mine · Closed' }];
  const [opening, mines] = sectionsFound(page, [
    { text: 'It fell.' },
    { id: 'mines', title: 'Old mines', text: 'They closed. The table has them.', tables },
  ]);
  expect([opening?.tables, mines?.text, mines?.tables]).toEqual([
    undefined,
    'They closed. The table has them.',
    tables,
  ]);
});
