import type { z } from 'astro/zod';
import { type Ids, kindNames, kindOf, type KindName } from '../../records/kinds.ts';
import type { Finding } from '../../reading/problem.ts';
import { fieldName } from '../../reading/field-name.ts';
import type { Fields } from '../../reading/yaml-record.ts';
import { issueFaults, wording } from '../../reading/issue-faults.ts';
import { pictureFault } from '../../reading/picture.ts';
import { schemaTools } from './schema-tools.ts';

type Schemas = Readonly<Record<KindName, z.ZodType>>;

const schemasByIds = new WeakMap<Ids, Schemas>();

function schemasFor(ids: Ids): Schemas {
  const known = schemasByIds.get(ids);
  if (known) return known;
  const tools = schemaTools(ids);
  const schemas = Object.fromEntries(kindNames.map((kind) => [kind, kindOf(kind).schema(tools)])) as Schemas;
  schemasByIds.set(ids, schemas);
  return schemas;
}

/** Hold a record's fields against its schema. */
export async function validateRecord(
  kind: KindName,
  fields: Fields,
  ids: Ids,
  folder: string,
): Promise<Finding[]> {
  const a = kindOf(kind).withArticle;
  const { data, lineOf } = fields;
  if (data === null) return [{ line: 1, message: 'has no fields' }];
  if (typeof data !== 'object' || Array.isArray(data)) {
    return [
      { line: 1, message: `is not ${a}: its fields are missing`, allowed: 'lines of the form "name: value"' },
    ];
  }
  const schema = schemasFor(ids)[kind];
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
