import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { jsonSchemaOf, type JsonSchema, sentenceAbout } from '../../../src/reading/json-schema.ts';
import { schemaTools } from '../../../src/editorial/fields/schema-tools.ts';
import { publicationSchema } from '../../../src/publication/schema.ts';
import { dataTableSchema } from '../../../src/schemas/data-table.ts';
import { kindNames, kindOf, perKind } from '../../../src/records/kinds.ts';
import { essaySchema } from '../../../src/schemas/essay.ts';
import { proseComponents } from '../../../src/schemas/prose-components.ts';

const noIds = perKind((): string[] => []);

const schemas: [name: string, schema: z.ZodType][] = [
  ...kindNames.map((kind): [string, z.ZodType] => [
    kindOf(kind).withArticle,
    // The rows of a table are no field of its description.
    kind === 'data' ? dataTableSchema : kindOf(kind).schema(schemaTools(noIds)),
  ]),
  ['the publication', publicationSchema],
  ...Object.entries(proseComponents).map(([name, { attributes }]): [string, z.ZodType] => [
    `<${name}>`,
    attributes,
  ]),
];

/** Fields of shapes of CSL, which that standard explains. */
const explainedElsewhere = /^(author|issued|accessed)\./;

function fieldsOf(schema: JsonSchema, above = ''): [path: string, sentence: string | undefined][] {
  const parts = [schema, ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  const properties = parts.flatMap((part) => Object.entries((part.items ?? part).properties ?? {}));
  return properties.flatMap(([name, field]) => [
    [`${above}${name}`, field.description],
    ...fieldsOf(field, `${above}${name}.`),
  ]);
}

test.each(schemas)('every field of %s has a sentence for editors', (_, schema) => {
  const fields = fieldsOf(jsonSchemaOf(schema)).filter(([path]) => !explainedElsewhere.test(path));
  expect(fields.filter(([, sentence]) => !/[.:`]$/.test(sentence ?? ''))).toEqual([]);
});

test('a field inside a list, and one inside a choice, are found by their path', () => {
  const essay = essaySchema(schemaTools(noIds));
  expect(sentenceAbout(essay, ['keyPoints', 2, 'section'])).toMatch(/^The id of a heading of this essay/);
  expect(sentenceAbout(essay, ['cover', 'alt'])).toBe('What is seen, for somebody who cannot see it.');
  expect(sentenceAbout(essay, ['cover', 'nothing'])).toBeUndefined();
});
