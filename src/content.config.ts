import { defineCollection, reference } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { pathToFileURL } from 'node:url';
import { publicEssaySlugs } from './editorial/public-essays.ts';
import { dataTables } from './integrations/data-tables.ts';
import type { recordKinds } from './records/kinds.ts';
import { kindNames, kindOf, type KindName, type RecordForm } from './records/kinds.ts';
import type { SchemaTools } from './schemas/tools.ts';
import { readSettings } from './settings.ts';

const { contentDir, buildDate } = readSettings();
const folder = (name: string) => pathToFileURL(`${contentDir}/${name}/`);

// A draft that never enters the collection cannot leak from it, its pictures included. In dev every essay is shown.
const essays = import.meta.env.DEV ? ['*'] : await publicEssaySlugs(contentDir, buildDate);

const loaders: Record<RecordForm, (kind: KindName) => Loader> = {
  folders: (kind) =>
    glob({
      base: folder(kind),
      pattern: essays.map((slug) => `${slug}/index.mdx`),
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
  mdx: (kind) => glob({ base: folder(kind), pattern: '*.mdx' }),
  yaml: (kind) => glob({ base: folder(kind), pattern: '*.{yml,yaml}' }),
  tables: (kind) => dataTables(folder(kind)),
};

// An essay may point at one that is not out yet; as a `reference`, Astro would call that an error in every build.
const essayOutOrNot = z.string().transform((id) => ({ collection: 'essays, out or not', id }));
const pointer: SchemaTools['reference'] = (kind) =>
  kind === 'essays' ? essayOutOrNot : reference(kind as KindName);

type Collections = {
  [Kind in KindName]: { loader: Loader; schema: ReturnType<(typeof recordKinds)[Kind]['schema']> };
};

/** What Astro loads: every kind of record there is (records/record-kinds.ts), from its folder. */
export const collections = Object.fromEntries(
  kindNames.map((kind) => {
    const { form, schema } = kindOf(kind);
    return [
      kind,
      defineCollection({
        loader: loaders[form](kind),
        schema: ({ image }) => schema({ image, reference: pointer }),
      }),
    ];
  }),
) as unknown as Collections;
