import type { ImageMetadata } from 'astro';
import { z } from 'astro/zod';
import { vi } from 'vitest';
import type { Author } from '../../src/catalogue/authors.ts';
import type { Essay } from '../../src/catalogue/essays.ts';
import type { Topic } from '../../src/catalogue/topics.ts';
import type { CorrectionKind } from '../../src/schemas/correction.ts';
import { type EssayData, essaySchema } from '../../src/schemas/essay.ts';
import { nameSchema } from '../../src/schemas/name.ts';
import type { SeriesData } from '../../src/schemas/series.ts';
import { nameFields } from './names.ts';

/** A picture as Astro hands it to a component. */
export const picture = (name = 'bridge'): ImageMetadata => ({
  src: `/${name}.png`,
  width: 1600,
  height: 840,
  format: 'png',
});

/** The essay schema with surroundings that take everything: any picture, any id. */
export const looseEssaySchema = essaySchema({
  image: () => z.string().transform((name) => picture(name)) as unknown as z.ZodType<ImageMetadata>,
  reference: (collection) => z.string().transform((id) => ({ collection, id })) as never,
});

type Fields = Readonly<Record<string, unknown>>;

/** Front matter of a sound essay, with the given fields in place of the usual ones. */
export const frontMatter = (fields: Fields = {}): Fields => ({
  id: '00000000-0000-4000-8000-000000000001',
  title: 'Three Tonnes of Coal',
  standfirst: 'Three tonnes crossed, and nobody counted them.',
  thesis: 'Nobody counted the coal.',
  kind: 'analysis',
  authors: ['border-desk'],
  published: '2026-01-10',
  reviewDue: '2027-01-10',
  topics: ['trade'],
  cover: {
    src: 'bridge',
    alt: 'A bridge over a river',
    caption: 'The bridge at Dandong.',
    credit: 'Buffer State',
    licence: 'CC BY 4.0',
  },
  ...fields,
});

const essayData = (fields: Fields): EssayData => looseEssaySchema.parse(frontMatter(fields));

/** The desk that signs essays unless a test says otherwise. */
export const borderDesk: Author = {
  id: 'border-desk',
  path: '/authors/border-desk/',
  name: 'The Border Desk',
  kind: 'desk',
  beat: 'What crosses.',
  bio: 'Counts trains.',
  worksFrom: [],
};

/** The topic essays are filed under unless a test says otherwise. */
export const trade: Topic = {
  id: 'trade',
  path: '/topics/trade/',
  title: 'Trade',
  description: 'What crosses.',
  introduction: 'Who buys.',
  reading: [],
};

/** An essay as the catalogue hands it out; `fields` is front matter. */
export function essay(slug = 'three-tonnes', fields: Fields = {}, rest: Partial<Essay> = {}): Essay {
  const data = essayData(fields);
  return {
    slug,
    path: `/essays/${slug}/`,
    data,
    entry: { id: slug, collection: 'essays', data, body: 'Coal crossed the river.' } as Essay['entry'],
    authors: [borderDesk],
    topics: [trade],
    readingMinutes: 1,
    state: 'public',
    ...rest,
  };
}

interface Site {
  /** Front matter by slug. */
  essays?: Readonly<Record<string, Fields>>;
  series?: Readonly<Record<string, Partial<SeriesData>>>;
  topics?: readonly string[];
  authors?: readonly string[];
  sources?: readonly string[];
  names?: readonly string[];
  /** The day each was last brought up to date, by id. */
  tables?: Readonly<Record<string, string>>;
  /** Day of the last change, by id. */
  pages?: Readonly<Record<string, string>>;
  /** Of each the slug of its essay, its kind and the day it was mended, by id. */
  corrections?: Readonly<Record<string, { essay: string; kind: CorrectionKind; mended: string }>>;
  today?: string;
  preview?: boolean;
}

/** The catalogue, freshly loaded over a content folder that holds just this. */
export async function catalogueOf({ today = '2026-06-15', preview = false, ...site }: Site) {
  const {
    essays = {},
    series = {},
    topics = ['trade'],
    authors = ['border-desk'],
    pages = {},
    sources = [],
    names = [],
    tables = {},
    corrections = {},
  } = site;
  const entries: Record<string, { id: string; data: object; body?: string }[]> = {
    essays: Object.entries(essays).map(([id, fields]) => ({ id, data: essayData(fields), body: 'Coal.' })),
    series: Object.entries(series).map(([id, data]) => ({
      id,
      data: { title: id, description: '', introduction: '', planned: [], ...data },
    })),
    topics: topics.map((id) => ({ id, data: { ...trade, title: id } })),
    authors: authors.map((id) => ({ id, data: { ...borderDesk, name: id } })),
    sources: sources.map((id) => ({
      id,
      data: {
        kind: 'press',
        type: 'webpage',
        title: id,
        publisher: 'Coal Age',
        issued: { literal: 'undated' },
      },
    })),
    names: names.map((id) => ({ id, data: nameSchema.parse(nameFields({ preferred: id })) })),
    data: Object.entries(tables).map(([id, asOf]) => ({
      id,
      data: { title: id, asOf, columns: [], rows: [] },
    })),
    corrections: Object.entries(corrections).map(([id, { essay, ...data }]) => ({
      id,
      data: { ...data, essay: { collection: 'essays', id: essay } },
    })),
    pages: Object.entries(pages).map(([id, updated]) => ({ id, data: { updated } })),
  };
  vi.stubEnv('BUILD_DATE', today);
  vi.stubEnv('DEV', preview);
  vi.resetModules();
  vi.doMock('astro:content', () => ({
    getCollection: async (name: string) => entries[name] ?? [],
    render: async () => ({ remarkPluginFrontmatter: {} }),
  }));
  return {
    ...(await import('../../src/catalogue/essays.ts')),
    ...(await import('../../src/catalogue/series.ts')),
    ...(await import('../../src/catalogue/sitemap.ts')),
  };
}
