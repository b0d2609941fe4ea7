import { readFileSync } from 'node:fs';

/** The sentences that say what each field is, by its path without list numbers: `keyPoints.section`. */
export type FieldGuide = ReadonlyMap<string, string>;

const guides = new Map<string, FieldGuide>();

/**
 * The manual of a record, taken from the doc comments of its schema: they are written once, there, for editors, and so
 * are what an editor should be told about a field that is missing. Nesting is read off the indentation, which Prettier
 * keeps true.
 *
 * @param schema name of a file in `src/schemas/`, without its ending
 */
export function fieldGuide(schema: string): FieldGuide {
  const known = guides.get(schema);
  if (known) return known;
  const source = sourceOf(schema);
  const shared = [...source.matchAll(/ from '\.\/([a-z-]+)\.ts'/g)].flatMap(([, name = '']) => [
    ...readShapes(sourceOf(name)),
  ]);
  const guide = readGuide(source, new Map(shared));
  guides.set(schema, guide);
  return guide;
}

const sourceOf = (schema: string) =>
  readFileSync(new URL(`../../schemas/${schema}.ts`, import.meta.url), 'utf8');

/**
 * Read the guide out of a schema's source.
 *
 * @param shared objects of other files that this one uses, by their name
 */
export const readGuide = (source: string, shared: Shapes = new Map()): FieldGuide =>
  new Map([...readShapes(source, shared).values()].flatMap((shape) => [...shape]));

/** The guides of the objects a file holds, by the name of the constant. */
type Shapes = ReadonlyMap<string, FieldGuide>;

function readShapes(source: string, shared: Shapes = new Map()): Shapes {
  const own = new Map<string, Map<string, string>>();
  let shape = new Map<string, string>();
  own.set('', shape);
  const open: { name: string; indent: number }[] = [];
  let comment: string | undefined;
  const here = (field?: string) => [...open.map(({ name }) => name), ...(field ? [field] : [])].join('.');
  /** What stands in an object that is named, `parts.coal` or `...parts`, counts as written here. */
  const take = (reference: string) => {
    const [name = '', ...path] = reference.split('.');
    const above = path.map((part) => `${part}.`).join('');
    for (const [field, sentence] of own.get(name) ?? shared.get(name) ?? []) {
      if (field.startsWith(above)) shape.set(here(field.slice(above.length)), sentence);
    }
  };
  // A doc comment counts as one line, however many it has.
  for (const [line = ''] of source.matchAll(/^[ \t]*\/\*\*[^]*?\*\/|^.*\S.*$/gm)) {
    if (line.trimStart().startsWith('/**')) {
      comment = sentences(line);
      continue;
    }
    const indent = line.search(/\S/);
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const constant = /^(?:export )?const (\w+) = /.exec(line)?.[1];
    if (constant !== undefined) own.set(constant, (shape = new Map()));
    const [, name, value] = /^\s*(\w+)(?=[:,])(?:: ([\w.]+),$)?/.exec(line) ?? [];
    if (name !== undefined) {
      open.push({ name, indent });
      if (comment !== undefined) shape.set(here(), comment);
    }
    const reference = value ?? /^\s*\.\.\.(\w+),$/.exec(line)?.[1];
    if (reference !== undefined) take(reference);
    comment = undefined;
  }
  return own;
}

const sentences = (comment: string): string =>
  comment
    .replace(/^\s*\/\*\*|\*\/$/g, '')
    .replace(/\n\s*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
