import type { unified } from '@astrojs/markdown-remark';
import { paths } from '../addresses/paths.ts';
import { codeVersion } from '../cache/code-version.ts';
import { keptText } from '../cache/kept.ts';
import { hashOf } from '../cache/store.ts';
import type { Table } from '../data/table.ts';
import { keysMentioned } from '../evidence/citation-syntax.ts';
import type { RecordedPassage } from '../ledger/passage-ids.ts';
import type { Redirects } from '../schemas/redirects.ts';
import type { SourceData } from '../schemas/source.ts';
import { essaySlugIn } from './remark-passages.ts';

type Processor = ReturnType<typeof unified>;
type Create = NonNullable<Processor['createMdxRenderer']>;
type Compiled = Awaited<ReturnType<Awaited<ReturnType<Create>>['process']>>;

/** What the pipeline looks up while it compiles a text. */
export interface LookedUp {
  sources: () => ReadonlyMap<string, SourceData>;
  tables: () => readonly Table[];
  /** What has become of old addresses. */
  moved: () => Redirects['moved'];
  /** The paragraphs that the ledger has of a page. */
  recorded: (page: string) => readonly RecordedPassage[];
  /** Folder the site is served from. */
  basePath: string;
}

/**
 * A processor whose compiled texts are kept from one build to the next. A text is compiled again when it changes, or its
 * front matter, a source it cites, a table it takes numbers from, an address that has moved, its
 * paragraphs in the ledger, the folder the site is served from, or the pipeline.
 */
export const keptProcessor = (
  processor: Processor,
  { sources, tables, moved, recorded, basePath }: LookedUp,
): Processor => ({
  ...processor,
  createMdxRenderer: async (shared, mdx) => {
    const create = processor.createMdxRenderer as Create;
    const renderer = await create(shared, mdx);
    const made = [codeVersion('src/markdown/processor.ts'), shared, mdx, basePath];
    return {
      ...renderer,
      process: async (content, id, frontMatter) => {
        const text = `${content}\n${JSON.stringify(frontMatter)}`;
        const slug = essaySlugIn(id);
        const passages = slug === undefined ? [] : recorded(paths.essay(slug));
        const records = recordsIn(text, sources(), tables());
        const inputs = [made, moved(), passages, id, content, frontMatter, ...records];
        const compiled = await keptText('texts compiled', inputs, async () =>
          JSON.stringify(await renderer.process(content, id, frontMatter)),
        );
        return JSON.parse(compiled) as Compiled;
      },
    };
  },
});

/** Signs that stand for others: a key written with them is not seen by looking for keys. */
const written = /@[^\s\]]*[&\\]|&(?:#|commat)/;

/** The records that compiling a text may look up, each by a hash. */
function recordsIn(text: string, sources: ReadonlyMap<string, SourceData>, tables: readonly Table[]) {
  const keys = written.test(text) ? [...sources.keys()] : keysMentioned(text);
  return [
    keys.map((key) => [key, sumOf(sources.get(key))]),
    tables.filter(({ id }) => text.includes(id)).map((table) => [table.id, sumOf(table)]),
  ];
}

const sums = new WeakMap<object, string>();

/** Records are read again only when a file changes, so each is looked at once a build. */
function sumOf(record: object | undefined): string {
  if (record === undefined) return '';
  const sum = sums.get(record) ?? hashOf(JSON.stringify(record));
  sums.set(record, sum);
  return sum;
}
