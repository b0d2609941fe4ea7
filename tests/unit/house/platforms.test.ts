import { describe, expect, test } from 'vitest';
import { codeFiles, roomOf, type SourceFile } from '../../support/source-files.ts';

/** `file → module` for every import that is wanted, of files that are not excused. */
const offenders = (wanted: RegExp, excused: (file: SourceFile) => boolean) =>
  codeFiles
    .filter((file) => !excused(file))
    .flatMap(({ path, imports }) =>
      imports.filter(({ from }) => wanted.test(from)).map(({ from }) => `${path} → ${from}`),
    );

describe('Node', () => {
  /** Rooms that run in the build or on an editor’s machine, and nowhere else. */
  const rooms = [
    'cache',
    'commands',
    'editorial',
    'exports',
    'files',
    'fonts',
    'hosting',
    'integrations',
    'ledger',
    'markdown',
    'reading',
    'records',
    'renditions',
    'threads',
    'versions',
  ];
  const files = [
    // Paths of folders that the environment names.
    'settings.ts',
    // Who publishes is a file; a browser gets what it needs of it from a build hook.
    'publication/read-publication.ts',
    'content.config.ts',
    // Letters that come in become files; the rest of the room runs wherever Fetch does.
    'letters/keep-submission.ts',
    // Run in the build; the browser's part of search knows nothing of them.
    'search/pagefind/read-record.ts',
    'search/pagefind/lighter-index.ts',
    'search/build/write-index.ts',
    // Inline styles that differ by page: the policy needs their hash.
    'components/site/ScriptFonts.astro',
  ];

  test('is asked only where the build or an editor’s machine is sure to be', () => {
    expect(offenders(/^node:/, ({ room, path }) => rooms.includes(room) || files.includes(path))).toEqual([]);
  });

  test('has no exception that is not needed any more', () => {
    const asked = codeFiles.filter(({ imports }) => imports.some(({ from }) => from.startsWith('node:')));
    expect(files.filter((file) => !asked.some(({ path }) => path === file))).toEqual([]);
  });
});

describe('Astro’s content', () => {
  const users = codeFiles.flatMap(({ path, room, imports }) =>
    imports.filter(({ from }) => from === 'astro:content').map(({ names }) => ({ path, room, names })),
  );

  test('is queried by the catalogue alone', () => {
    const queries = users.filter(({ names }) => names.some((name) => /^get/.test(name)));
    expect([...new Set(queries.map(({ room }) => room))]).toEqual(['catalogue']);
  });

  test('is defined in content.config.ts, and elsewhere only rendered, by pages and for an essay’s other forms', () => {
    const others = users.filter(({ room }) => room !== 'catalogue' && room !== 'content.config.ts');
    expect(
      others.filter(({ room, names }) => !['pages', 'renditions'].includes(room) || `${names}` !== 'render'),
    ).toEqual([]);
  });
});

describe('what needs neither Node nor Astro', () => {
  test('is text, which knows who publishes and imports nothing else from outside', () => {
    expect(offenders(/^(?!text\/|publication\.ts)/, ({ room }) => room !== 'text')).toEqual([]);
  });

  test('is fields and schemas, but for Zod as Astro ships it, the shape of its pictures and who publishes', () => {
    expect(offenders(/^(?!fields\/|astro\/zod$)/, ({ room }) => room !== 'fields')).toEqual([]);
    expect(
      offenders(
        /^(?!schemas\/|fields\/|publication\.ts$|astro\/zod$|astro$)/,
        ({ room }) => room !== 'schemas',
      ),
    ).toEqual([]);
  });
});

/** `?inline` makes a text of it: styles that come with a script. */
const isStylesheet = (from: string) =>
  roomOf(from.replace(/\?inline$/, '')) !== undefined && /\.css(\?inline)?$/.test(from);

/** Packages that readers are sent, each with its reason. */
const shippedPackages = [
  // How far a mistyped word is from one there is; 1 kB, and only with the search client.
  'fastest-levenshtein',
  // What the endings of a word leave, as the index has it; 1 kB, and only with the search client.
  'stemmer',
];

test('what ships to browsers reaches no Node, no Astro and no package but those it has a reason for', () => {
  const byPath = new Map(codeFiles.map((file) => [file.path, file]));
  const shipped = new Set(codeFiles.filter(({ path }) => path.endsWith('.client.ts')));
  const outside: string[] = [];
  for (const { path, imports } of shipped) {
    for (const { from } of imports) {
      // Put in its place there: integrations/publication-for-client.ts.
      if (from === 'publication.ts') continue;
      const file = byPath.get(from);
      if (file) shipped.add(file);
      else if (!isStylesheet(from) && !shippedPackages.includes(from)) outside.push(`${path} → ${from}`);
    }
  }
  expect(outside).toEqual([]);
  expect([...shipped].map(({ path }) => path)).toContain('search/client/search-box.ts');
});
