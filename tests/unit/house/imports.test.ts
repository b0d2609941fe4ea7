import { describe, expect, test } from 'vitest';
import { codeFiles, roomOf } from '../../support/source-files.ts';

const base = [
  'addresses',
  'cache',
  'files',
  'text',
  'schemas',
  'fields',
  'publication',
  'publication.ts',
  'reading',
  'threads',
];
const middle = [
  'catalogue',
  'data',
  'evidence',
  'exports',
  'feeds',
  'figures',
  'fonts',
  'head',
  'hosting',
  'ledger',
  'letters',
  'markdown',
  'names',
  'offline',
  'previews',
  'prose',
  'renditions',
  'search',
  'versions',
];

/** Which rooms a room may look into, besides itself. Rooms of one line may look into each other, but not in a ring. */
const mayImport: Record<string, readonly string[]> = {
  // What readers get.
  pages: ['layouts', 'components', 'assets', ...middle, ...base],
  layouts: ['components', 'styles', 'assets', ...middle, ...base],
  components: ['assets', ...middle, ...base],
  ...Object.fromEntries(middle.map((room) => [room, [...middle, ...base, 'records']])),
  schemas: ['text', 'fields', 'publication.ts'],
  addresses: [],
  reading: [],
  fields: [],
  text: ['publication.ts'],
  publication: ['fields', 'reading'],
  'publication.ts': ['publication', 'settings.ts'],
  // What builds keep for the next one.
  cache: ['files', 'settings.ts'],
  files: [],
  // What works beside the thread that builds.
  threads: ['cache'],
  // What editors and the build run; readers' rooms know nothing of them.
  commands: ['editorial', 'records', 'integrations', 'settings.ts', ...middle, ...base],
  integrations: ['settings.ts', 'records', ...middle, ...base],
  editorial: ['records', ...middle, ...base],
  // Astro loads each collection with a loader: of tables, one of our own.
  'content.config.ts': ['editorial', 'integrations', 'records', 'schemas', 'settings.ts'],
  // What kinds of record there are, and their files as they lie in a folder.
  records: ['data', 'names', ...base],
  'settings.ts': ['fields'],
};

/** Imports against the direction, each with its reason. */
const exceptions = [
  // Other forms of an essay carry all of it, so they draw it with the components the page draws it with.
  'renditions/rendered-essay.ts → components/prose/mdx-components.ts',
];

const crossings = codeFiles.flatMap(({ path, room, imports }) =>
  imports
    .map(({ from }) => ({ arrow: `${path} → ${from}`, from: room, to: roomOf(from) }))
    .filter(({ from, to }) => to !== undefined && to !== from),
);

describe('imports run one way', () => {
  test('from pages down to text, and never back', () => {
    const against = crossings.filter(({ from, to }) => to && !mayImport[from]?.includes(to));
    expect(against.map(({ arrow }) => arrow)).toEqual(exceptions);
  });

  test('and in no ring of rooms', () => {
    const looksInto = Map.groupBy(crossings, ({ from }) => from);
    const reachable = (room: string, seen = new Set<string>()): Set<string> => {
      for (const { to } of looksInto.get(room) ?? []) {
        if (to && !seen.has(to)) reachable(to, seen.add(to));
      }
      return seen;
    };
    expect([...looksInto.keys()].filter((room) => reachable(room).has(room))).toEqual([]);
  });

  test('in search, where what reads an index and what writes one meet in the adapter and the words they share', () => {
    const partOf = (path: string) => /^search\/(build|client|pagefind|records)\//.exec(path)?.[1] ?? 'shared';
    const arrows = codeFiles
      .filter(({ room }) => room === 'search')
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ from }) => from.startsWith('search/'))
          .map(({ from }) => `${partOf(path)} → ${partOf(from)}`),
      );
    const across = arrows.filter((arrow) => new Set(arrow.split(' → ')).size === 2);
    expect([...new Set(across)].sort()).toEqual([
      'build → pagefind',
      'build → shared',
      'client → pagefind',
      'client → shared',
      'pagefind → shared',
      'records → shared',
    ]);
  });

  test('in search, where the adapter alone knows Pagefind', () => {
    const users = codeFiles.filter(({ imports }) => imports.some(({ from }) => from === 'pagefind'));
    expect(users.map(({ path }) => path)).toEqual(['search/pagefind/make-index.ts']);
  });

  test('between rooms the house knows', () => {
    const known = [...Object.keys(mayImport), 'env.d.ts', 'types.d.ts'];
    expect([...new Set(codeFiles.map(({ room }) => room))].filter((room) => !known.includes(room))).toEqual(
      [],
    );
  });
});
