import { bookFormats, exportFormats, paths } from '../addresses/paths.ts';
import { authorSchema } from '../schemas/author.ts';
import { correctionSchema } from '../schemas/correction.ts';
import { dataRecordSchema } from '../schemas/data-table.ts';
import { essaySchema } from '../schemas/essay.ts';
import { forecastSchema } from '../schemas/forecast.ts';
import { letterSchema } from '../schemas/letter.ts';
import { nameSchema } from '../schemas/name.ts';
import { pageSchema } from '../schemas/page.ts';
import { seriesSchema } from '../schemas/series.ts';
import { sourceSchema } from '../schemas/source.ts';
import { topicSchema } from '../schemas/topic.ts';
import type { RecordKind } from './record-kind.ts';

/**
 * The kinds of record that `content/` holds, by the name of their folder. A new kind is one entry here: it is loaded,
 * checked, counted, linked to, listed, shown, found and in the sitemap from then on. One with `plain` needs no page of its
 * own.
 */
export const recordKinds = {
  essays: {
    form: 'folders',
    one: 'essay',
    many: 'essays',
    withArticle: 'an essay',
    idName: 'slug',
    schema: essaySchema,
    path: paths.essay,
    files: (slug) => [
      ...exportFormats.flatMap((format) => [paths.references(slug, format), paths.citation(slug, format)]),
      paths.referenceList(slug),
      paths.essayMarkdown(slug),
      ...bookFormats.map((format) => paths.essayBook(slug, format)),
      paths.essayWord(slug),
      paths.chronologyEssay(slug),
      paths.provenance(slug),
      paths.history(slug),
    ],
    list: paths.essays,
  },
  authors: {
    form: 'yaml',
    one: 'author',
    many: 'authors',
    withArticle: 'an author',
    idName: 'id',
    schema: () => authorSchema,
    path: paths.author,
    list: paths.authors,
    feeds: 'page',
    markdown: ['bio'],
  },
  topics: {
    form: 'yaml',
    one: 'topic',
    many: 'topics',
    withArticle: 'a topic',
    idName: 'id',
    schema: topicSchema,
    path: paths.topic,
    list: paths.topics,
    feeds: 'page',
    markdown: ['introduction'],
  },
  series: {
    form: 'yaml',
    one: 'series',
    many: 'series',
    withArticle: 'a series',
    idName: 'id',
    schema: () => seriesSchema,
    path: paths.series,
    files: (id) => bookFormats.map((format) => paths.seriesBook(id, format)),
    feeds: 'page',
    markdown: ['introduction'],
  },
  sources: {
    form: 'yaml',
    one: 'source',
    many: 'sources',
    withArticle: 'a source',
    idName: 'key',
    schema: () => sourceSchema,
    path: paths.source,
    list: paths.sources,
  },
  names: {
    form: 'yaml',
    one: 'name',
    many: 'names',
    withArticle: 'a name',
    idName: 'id',
    schema: () => nameSchema,
    path: paths.name,
    list: paths.names,
  },
  data: {
    form: 'tables',
    one: 'table',
    many: 'tables',
    withArticle: 'a table',
    idName: 'id',
    schema: () => dataRecordSchema,
    path: paths.table,
    files: (id) => [paths.tableCsv(id), paths.tableJson(id)],
    list: paths.data,
  },
  corrections: {
    form: 'yaml',
    one: 'correction',
    many: 'corrections',
    withArticle: 'a correction',
    idName: 'day mended>-<slug',
    schema: correctionSchema,
    path: paths.correction,
    list: paths.corrections,
    feeds: 'list',
    markdown: ['was', 'now'],
  },
  letters: {
    form: 'yaml',
    one: 'letter',
    many: 'letters',
    withArticle: 'a letter',
    idName: 'id',
    schema: letterSchema,
    path: paths.letter,
    list: paths.letters,
    feeds: 'list',
    markdown: ['text', 'answer.text'],
  },
  forecasts: {
    form: 'yaml',
    one: 'forecast',
    many: 'forecasts',
    withArticle: 'a forecast',
    idName: 'id',
    schema: forecastSchema,
    path: paths.forecast,
    list: paths.forecasts,
  },
  pages: {
    form: 'mdx',
    one: 'page',
    many: 'pages',
    withArticle: 'a page',
    idName: 'id',
    schema: () => pageSchema,
    path: paths.page,
  },
} as const satisfies Record<string, RecordKind>;
