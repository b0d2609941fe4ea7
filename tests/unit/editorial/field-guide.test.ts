import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { fieldGuide, readGuide } from '../../../src/editorial/fields/field-guide.ts';
import { schemaTools } from '../../../src/editorial/fields/schema-tools.ts';
import { authorSchema } from '../../../src/schemas/author.ts';
import { essaySchema } from '../../../src/schemas/essay.ts';
import { nameSchema } from '../../../src/schemas/name.ts';
import { pageSchema } from '../../../src/schemas/page.ts';
import { proseComponents } from '../../../src/schemas/prose-components.ts';
import { seriesSchema } from '../../../src/schemas/series.ts';
import { topicSchema } from '../../../src/schemas/topic.ts';

const noIds = {
  essays: [],
  authors: [],
  topics: [],
  series: [],
  sources: [],
  names: [],
  data: [],
  pages: [],
};

const schemas = {
  essay: essaySchema(schemaTools(noIds)),
  author: authorSchema,
  topic: topicSchema(schemaTools(noIds)),
  series: seriesSchema,
  name: nameSchema,
  page: pageSchema,
};

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

function pathsOf(schema: JsonSchema, above = ''): string[] {
  return Object.entries(schema.properties ?? schema.items?.properties ?? {}).flatMap(([name, field]) => [
    `${above}${name}`,
    ...pathsOf(field, `${above}${name}.`),
  ]);
}

const jsonOf = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

test.each(Object.entries(schemas))('every field of %s has a sentence for editors', (name, schema) => {
  const guide = fieldGuide(name);
  expect(pathsOf(jsonOf(schema)).filter((path) => !guide.get(path)?.endsWith('.'))).toEqual([]);
});

test.each(Object.entries(proseComponents))(
  'every attribute of <%s> has a sentence for editors',
  (name, component) => {
    const guide = fieldGuide('prose-components');
    const attributes = Object.keys(component.attributes.shape);
    expect(
      attributes.filter((attribute) => !guide.get(`${name}.attributes.${attribute}`)?.endsWith('.')),
    ).toEqual([]);
  },
);

test('fields of a list are under the list’s name, and comments over several lines are joined', () => {
  const source = `
export const schema = z.strictObject({
  /**
   * The points,
   * each with its section.
   */
  points: z.array(
    z.strictObject({
      /** A sentence. */
      text,
    }),
  ),
  plain: text,
  /** The day. */
  published: day,
});`;
  expect([...readGuide(source)]).toEqual([
    ['points', 'The points, each with its section.'],
    ['points.text', 'A sentence.'],
    ['published', 'The day.'],
  ]);
});

test('what several schemas share is explained once, in its own file or in another', () => {
  const shared = new Map([['carts', new Map([['Coal.tonnes', 'How much.']])]]);
  const source = `
const common = {
  /** Its name. */
  id,
};

export const schema = z.strictObject({
  coal: z.strictObject({
    ...common,
    /** The day. */
    day,
  }),
  cart: carts.Coal,
});`;
  expect([...readGuide(source, shared)]).toEqual([
    ['id', 'Its name.'],
    ['coal.id', 'Its name.'],
    ['coal.day', 'The day.'],
    ['cart.tonnes', 'How much.'],
  ]);
});
