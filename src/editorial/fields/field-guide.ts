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
  const guide = readGuide(readFileSync(new URL(`../../schemas/${schema}.ts`, import.meta.url), 'utf8'));
  guides.set(schema, guide);
  return guide;
}

/** Read the guide out of a schema's source. */
export function readGuide(source: string): FieldGuide {
  const guide = new Map<string, string>();
  const open: { name: string; indent: number }[] = [];
  let comment: string | undefined;
  // A doc comment counts as one line, however many it has.
  for (const [line = ''] of source.matchAll(/^[ \t]*\/\*\*[^]*?\*\/|^.*\S.*$/gm)) {
    if (line.trimStart().startsWith('/**')) {
      comment = sentences(line);
      continue;
    }
    const indent = line.search(/\S/);
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const name = /^\s*(\w+)(?=[:,])/.exec(line)?.[1];
    if (name !== undefined) {
      open.push({ name, indent });
      if (comment !== undefined) guide.set(open.map((field) => field.name).join('.'), comment);
    }
    comment = undefined;
  }
  return guide;
}

const sentences = (comment: string): string =>
  comment
    .replace(/^\s*\/\*\*|\*\/$/g, '')
    .replace(/\n\s*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
