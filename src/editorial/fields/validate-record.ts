import type { z } from 'astro/zod';
import { authorSchema } from '../../schemas/author.ts';
import { essaySchema } from '../../schemas/essay.ts';
import { nameSchema } from '../../schemas/name.ts';
import { pageSchema } from '../../schemas/page.ts';
import { seriesSchema } from '../../schemas/series.ts';
import type { CollectionName } from '../../schemas/tools.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { topicSchema } from '../../schemas/topic.ts';
import type { Ids } from '../links/site-paths.ts';
import type { Finding } from '../problem.ts';
import type { Fields, Path } from '../source/yaml-record.ts';
import { issueFaults, wording } from './issue-faults.ts';
import { pictureFault } from './picture.ts';
import { schemaTools } from './schema-tools.ts';

const article: Record<CollectionName, string> = {
  essays: 'an essay',
  authors: 'an author',
  topics: 'a topic',
  series: 'a series',
  sources: 'a source',
  names: 'a name',
  pages: 'a page',
};

type Schemas = Readonly<Record<CollectionName, z.ZodType>>;

const schemasByIds = new WeakMap<Ids, Schemas>();

function schemasFor(ids: Ids): Schemas {
  const known = schemasByIds.get(ids);
  if (known) return known;
  const schemas = {
    essays: essaySchema(schemaTools(ids)),
    authors: authorSchema,
    topics: topicSchema(schemaTools(ids)),
    series: seriesSchema,
    sources: sourceSchema,
    names: nameSchema,
    pages: pageSchema,
  };
  schemasByIds.set(ids, schemas);
  return schemas;
}

/** Hold a record's fields against its schema. */
export async function validateRecord(
  collection: CollectionName,
  fields: Fields,
  ids: Ids,
  folder: string,
): Promise<Finding[]> {
  const a = article[collection];
  const { data, lineOf } = fields;
  if (data === null) return [{ line: 1, message: 'has no fields' }];
  if (typeof data !== 'object' || Array.isArray(data)) {
    return [
      { line: 1, message: `is not ${a}: its fields are missing`, allowed: 'lines of the form "name: value"' },
    ];
  }
  const schema = schemasFor(ids)[collection];
  const { issues } = schema.safeParse(data, { error: wording }).error ?? { issues: [] };
  const faults = issueFaults(issues, data, schema, `is not a field of ${a}`);
  for (const { path, picture } of picturesIn(issues)) {
    const fault = await pictureFault(folder, picture);
    if (fault) faults.push({ path, ...fault });
  }
  return faults.map(({ path, ...fault }) => ({ line: lineOf(path), field: fieldName(path), ...fault }));
}

const picturesIn = (issues: readonly z.core.$ZodIssue[]) =>
  issues.flatMap((issue) => {
    const picture: unknown = issue.code === 'custom' ? issue.params?.['picture'] : undefined;
    return typeof picture === 'string' && picture.trim() !== '' ? [{ path: issue.path, picture }] : [];
  });

/** A path as people write it: `keyPoints[2].section`. */
export const fieldName = (path: Path): string =>
  path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step}]` : name === '' ? String(step) : `${name}.${String(step)}`,
    '',
  );
