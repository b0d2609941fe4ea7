import type { IdReference } from 'schema-dts';
import { canonical } from '../addresses/paths.ts';

/*
 * Everything this site says of a thing stands once in full, on the page of the thing, under an id: the page's address and
 * what it is there. Other pages name the id. An id is no anchor of a page, but its address is a page's.
 */

/** The id of a thing: `https://example.org/names/coal/#name`. */
export const idOf = (path: string, what: string): string => `${canonical(path)}#${what}`;

/** A thing that is described elsewhere under its id. */
export const reference = (id: string): IdReference => ({ '@id': id });
