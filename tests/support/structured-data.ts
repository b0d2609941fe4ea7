import type { Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';

/** A thing of schema.org, as it stands in a page. */
export type Thing = Record<string, unknown>;

/** Every thing in the graph of a page, as it was printed. */
export const graphOf = (tree: Root): Thing[] =>
  selectAll('script[type="application/ld+json"]', tree).flatMap(
    (script) => (JSON.parse(toString(script)) as { '@graph': Thing[] })['@graph'],
  );

/** The things of a type in a page's graph. */
export const ofType = (type: string, tree: Root): Thing[] =>
  graphOf(tree).filter((thing) => thing['@type'] === type);

/** Every object in a value, itself first. */
export const objectsIn = (value: unknown): Thing[] =>
  Array.isArray(value)
    ? value.flatMap(objectsIn)
    : value !== null && typeof value === 'object'
      ? [value as Thing, ...Object.values(value).flatMap(objectsIn)]
      : [];
