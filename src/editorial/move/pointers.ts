import type { ImageMetadata } from 'astro';
import { z } from 'astro/zod';
import { isScalar, parseDocument } from 'yaml';
import { listAt, valueAt } from '../../reading/value-at.ts';
import { kindNames, kindOf, type KindName } from '../../records/kinds.ts';
import type { SchemaTools } from '../../schemas/tools.ts';
import type { Edit } from './text-edits.ts';

/** Where a record is named in another’s fields. */
interface Pointer {
  path: PropertyKey[];
  kind: string;
  id: string;
}

/** Fields that name a record and are plain text to their schema. */
const plainPointers: readonly { in: KindName; path: readonly string[]; kind: KindName }[] = [
  { in: 'names', path: ['related'], kind: 'names' },
  { in: 'names', path: ['sources'], kind: 'sources' },
  { in: 'data', path: ['sources'], kind: 'sources' },
  { in: 'sources', path: ['status', 'source'], kind: 'sources' },
];

/** Surroundings of the schemas in which every pointer is an issue, so that what a schema knows of its pointers comes out. */
const pointedOut: SchemaTools = {
  reference: (kind) =>
    z
      .string()
      .superRefine((id, context) => {
        context.addIssue({ code: 'custom', params: { kind, id } });
      })
      .transform((id) => ({ collection: kind, id })),
  image: () =>
    z.any().transform((src): ImageMetadata => ({ src: String(src), width: 1, height: 1, format: 'svg' })),
};

const schemas = new Map<KindName, z.ZodType>();

const schemaOf = (kind: KindName): z.ZodType => {
  const known = schemas.get(kind) ?? kindOf(kind).schema(pointedOut);
  schemas.set(kind, known);
  return known;
};

function pointersIn(kind: KindName, data: unknown): Pointer[] {
  const issues = schemaOf(kind).safeParse(data).error?.issues ?? [];
  const byReference = issues.flatMap((issue): Pointer[] =>
    issue.code === 'custom' && issue.params?.['id'] !== undefined
      ? [{ path: [...issue.path], kind: String(issue.params['kind']), id: String(issue.params['id']) }]
      : [],
  );
  const plain = plainPointers.flatMap(({ in: holder, path, kind: named }): Pointer[] => {
    if (holder !== kind) return [];
    const value = valueAt(data, path);
    if (typeof value === 'string') return [{ path: [...path], kind: named, id: value }];
    return listAt(data, path).map((id, index) => ({ path: [...path, index], kind: named, id: String(id) }));
  });
  return [...byReference, ...plain];
}

/**
 * Edits that make the fields of a record name another by its new id. The text stays as it is typed but for that.
 *
 * @param yaml the fields as they are written
 */
export function pointerEdits(
  kind: KindName,
  yaml: string,
  named: KindName,
  from: string,
  to: string,
): Edit[] {
  const document = parseDocument(yaml, { logLevel: 'silent' });
  return pointersIn(kind, document.toJS())
    .filter((pointer) => pointer.kind === named && pointer.id === from)
    .flatMap(({ path }) => {
      const node = document.getIn(path, true);
      if (!isScalar(node) || !node.range) return [];
      const [start, end] = node.range;
      return [{ from: start, to: end, text: yaml.slice(start, end).replace(from, to) }];
    });
}

/** True for the name of a folder of records. */
export const isKind = (name: string): name is KindName => (kindNames as string[]).includes(name);
