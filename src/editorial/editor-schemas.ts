import { z } from 'astro/zod';
import { publicationSchema } from '../publication/schema.ts';
import { jsonSchemaOf, type JsonSchema } from '../reading/json-schema.ts';
import { kindNames, kindOf } from '../records/kinds.ts';
import { dataTableSchema } from '../schemas/data-table.ts';
import { houseStyleSchema } from '../schemas/house-style.ts';
import type { SchemaTools } from '../schemas/tools.ts';

/** What an editor types: the name of a picture, the id of a record. */
const typed: SchemaTools = {
  image: () => z.string() as unknown as ReturnType<SchemaTools['image']>,
  reference: () => z.string() as unknown as ReturnType<SchemaTools['reference']>,
};

/** The schemas of the YAML that editors write, as JSON Schema, by the folder or file they are for. */
export const editorSchemas = (): Record<string, JsonSchema> => ({
  ...Object.fromEntries(
    kindNames
      .filter((kind) => kindOf(kind).form === 'yaml')
      .map((kind) => [kind, jsonSchemaOf(kindOf(kind).schema(typed))]),
  ),
  // The rows stand in the file beside it.
  data: jsonSchemaOf(dataTableSchema),
  'house-style': jsonSchemaOf(houseStyleSchema),
  publication: jsonSchemaOf(publicationSchema),
});
