import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tallies } from '../../../src/cache/kept.ts';
import type { Table } from '../../../src/data/table.ts';
import { keptProcessor } from '../../../src/markdown/kept-processor.ts';
import { markdownProcessor } from '../../../src/markdown/processor.ts';
import type { RecordedPassage } from '../../../src/ledger/passage-ids.ts';
import type { Redirects } from '../../../src/schemas/redirects.ts';
import type { SourceData } from '../../../src/schemas/source.ts';
import { coal, table } from '../../support/tables.ts';
import { emptyCache } from '../../support/empty-cache.ts';

// Each test has a cache of its own.
let cache: AsyncDisposable;
beforeEach(async () => void (cache = await emptyCache()));
afterEach(() => cache[Symbol.asyncDispose]());

const source = (title: string): SourceData =>
  ({
    type: 'report',
    title,
    author: [{ literal: 'Customs' }],
    issued: { 'date-parts': [[2026, 1, 10]] },
  }) as unknown as SourceData;

/** All that a text is compiled from. */
interface Inputs {
  text: string;
  id: string;
  frontMatter: Record<string, unknown>;
  sources: Record<string, SourceData>;
  tables: Table[];
  moved: Redirects['moved'];
  recorded: RecordedPassage[];
  basePath: string;
}

const inputs: Inputs = {
  text: 'Coal crossed [@customs]: <Value data="coal" row="2015" column="tonnes" as="integer" />, see [iron](/essays/iron/).\n\n## Iron',
  id: '/content/essays/coal/index.mdx',
  frontMatter: { title: 'Coal' },
  sources: { customs: source('The count'), unread: source('Not cited') },
  tables: [coal(), { ...coal(), id: 'iron-ore' }],
  moved: [],
  recorded: [],
  basePath: '/',
};

/** The code an essay is compiled to, in a build of its own. */
async function compiled(changed: Partial<Inputs> = {}): Promise<string> {
  const { text, id, frontMatter, sources, tables, moved, recorded, basePath } = { ...inputs, ...changed };
  const lookedUp = {
    basePath,
    sources: () => new Map(Object.entries(sources)),
    tables: () => tables,
    moved: () => moved,
    recorded: () => recorded,
  };
  const processor = keptProcessor(
    markdownProcessor(basePath, lookedUp.sources, lookedUp.tables, lookedUp.moved, lookedUp.recorded),
    lookedUp,
  );
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false } as never,
    { optimize: true, srcDir: new URL('file:///src/'), sourcemap: false } as never,
  );
  return (await renderer?.process(text, id, structuredClone(frontMatter)))?.code ?? '';
}

const timesMade = () => tallies().find(({ kind }) => kind === 'texts compiled')?.isNew;

describe('a text is compiled once', () => {
  test('and kept: another build gets the same code without compiling', async () => {
    const first = await compiled();
    expect([(await compiled()) === first, timesMade()]).toEqual([true, 1]);
  });

  test.each<[string, Partial<Inputs>]>([
    ['a source it does not cite', { sources: { ...inputs.sources, unread: source('Another title') } }],
    ['a table it takes nothing from', { tables: [coal(), { ...coal(), id: 'iron-ore', title: 'Ore' }] }],
  ])('and not again for a change of %s', async (_, change) => {
    await compiled();
    await compiled(change);
    expect(timesMade()).toBe(1);
  });
});

describe('a text is compiled again, and comes out as if it had never been kept,', () => {
  test.each<[string, Partial<Inputs>, string]>([
    ['its words', { text: inputs.text.replace('crossed', 'never crossed') }, 'never crossed'],
    ['its front matter', { frontMatter: { title: 'More coal' } }, 'More coal'],
    ['its file', { id: '/content/essays/iron/index.mdx' }, ''],
    ['a source it cites', { sources: { ...inputs.sources, customs: source('The recount') } }, 'The recount'],
    [
      'a number of a table',
      { tables: [table('coal', 'year:year tonnes:number(tonnes)', 'year,tonnes\n2015,77\n')] },
      '77',
    ],
    [
      'an address that has moved',
      { moved: [{ from: '/essays/coal/#old-ore', to: '/essays/coal/#iron', on: '2026-06-15' }] },
      'old-ore',
    ],
    ['its paragraphs in the ledger', { recorded: [{ id: 'p7', words: 'Coal crossed' }] }, 'p7'],
    ['the folder of the site', { basePath: '/field-notes/' }, '/field-notes/essays/iron/'],
  ])('when there is a change of %s', async (_, change, word) => {
    await compiled();
    const changed = await compiled(change);
    expect([timesMade(), changed.includes(word)]).toEqual([2, true]);
    await cache[Symbol.asyncDispose]();
    cache = await emptyCache();
    expect(changed).toBe(await compiled(change));
  });

  test('when a key written with other signs might name any source', async () => {
    const text = 'Coal crossed [@cust&#111;ms].';
    await compiled({ text });
    const code = await compiled({ text, sources: { ...inputs.sources, customs: source('The recount') } });
    expect([timesMade(), code.includes('The recount')]).toEqual([2, true]);
  });
});

test('a text that cannot be compiled says why in each build', async () => {
  const failing = () => compiled({ text: 'Coal [@nobody].' });
  await expect(failing()).rejects.toThrow('no source has the key "nobody"');
  await expect(failing()).rejects.toThrow('no source has the key "nobody"');
});
