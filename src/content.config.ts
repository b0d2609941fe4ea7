import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { pathToFileURL } from 'node:url';
import { publicEssaySlugs } from './editorial/public-essays.ts';
import { dataTables } from './integrations/data-tables.ts';
import { authorSchema } from './schemas/author.ts';
import { essaySchema } from './schemas/essay.ts';
import { nameSchema } from './schemas/name.ts';
import { pageSchema } from './schemas/page.ts';
import { seriesSchema } from './schemas/series.ts';
import { sourceSchema } from './schemas/source.ts';
import type { SchemaTools } from './schemas/tools.ts';
import { topicSchema } from './schemas/topic.ts';
import { readSettings } from './settings.ts';

const { contentDir, buildDate } = readSettings();
const folder = (name: string) => pathToFileURL(`${contentDir}/${name}/`);

// A draft that never enters the collection cannot leak from it, its pictures included. In dev every essay is shown.
const essays = import.meta.env.DEV ? ['*'] : await publicEssaySlugs(contentDir, buildDate);

const records = (name: string) => glob({ base: folder(name), pattern: '*.{yml,yaml}' });

// An essay may point at one that is not out yet; as a `reference`, Astro would call that an error in every build.
const essayOutOrNot = z.string().transform((id) => ({ collection: 'essays, out or not', id }));
const pointer: SchemaTools['reference'] = (name) => (name === 'essays' ? essayOutOrNot : reference(name));

export const collections = {
  essays: defineCollection({
    loader: glob({
      base: folder('essays'),
      pattern: essays.map((slug) => `${slug}/index.mdx`),
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
    schema: ({ image }) => essaySchema({ image, reference: pointer }),
  }),
  authors: defineCollection({ loader: records('authors'), schema: authorSchema }),
  topics: defineCollection({ loader: records('topics'), schema: topicSchema({ reference: pointer }) }),
  sources: defineCollection({ loader: records('sources'), schema: sourceSchema }),
  series: defineCollection({ loader: records('series'), schema: seriesSchema }),
  data: defineCollection({ loader: dataTables(folder('data')) }),
  names: defineCollection({ loader: records('names'), schema: nameSchema }),
  pages: defineCollection({ loader: glob({ base: folder('pages'), pattern: '*.mdx' }), schema: pageSchema }),
};
