import { z } from 'astro/zod';

/** What is read of a schema in the form of JSON Schema. */
export interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

const known = new WeakMap<z.ZodType, JsonSchema>();

/** A schema as JSON Schema: the fields an editor writes, before anything is made of them. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const found = known.get(schema);
  if (found) return found;
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  known.set(schema, json);
  return json;
}

/** The part of a schema at a path; numbers stand for items of lists. */
export const schemaAt = (schema: z.ZodType, path: readonly PropertyKey[]): JsonSchema | undefined =>
  path.reduce<JsonSchema | undefined>((node, step) => node && stepInto(node, step), jsonSchemaOf(schema));

function stepInto(node: JsonSchema, step: PropertyKey): JsonSchema | undefined {
  const own = typeof step === 'number' ? node.items : node.properties?.[String(step)];
  if (own) return own;
  for (const part of [...(node.anyOf ?? []), ...(node.allOf ?? [])]) {
    const found = stepInto(part, step);
    if (found) return found;
  }
  return undefined;
}

/** The names of the fields a schema knows at a path, those of every shape a value there may have. */
export const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => [
  ...new Set(keysOf(schemaAt(schema, path) ?? {})),
];

const keysOf = ({ properties = {}, anyOf = [], allOf = [] }: JsonSchema): string[] => [
  ...Object.keys(properties),
  ...[...anyOf, ...allOf].flatMap(keysOf),
];

/** The sentence that tells an editor what a field is. */
export const sentenceAbout = (schema: z.ZodType, path: readonly PropertyKey[]): string | undefined =>
  schemaAt(schema, path)?.description;
