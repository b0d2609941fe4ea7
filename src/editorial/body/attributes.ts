import type { Finding } from '../../reading/problem.ts';
import { type Place, placeOf } from './nodes.ts';
import type { JsxNode } from '../../prose/jsx.ts';

/** The attributes of a tag that are plain text, and what is wrong with the others. */
export interface Attributes {
  values: Record<string, string>;
  /** Also those whose value cannot be used: they are wrong, but not missing. */
  given: ReadonlySet<string>;
  /** Place of an attribute; of the tag, if it has no such attribute. */
  placeOf: (name: string) => Place;
  findings: Finding[];
}

/** Read the attributes of a tag. */
export function readAttributes(element: JsxNode): Attributes {
  const tag = `<${element.name ?? ''}>`;
  // Without a prototype, so that an attribute called `__proto__` is one like any other.
  const values = Object.create(null) as Record<string, string>;
  const places = new Map<string, Place>();
  const findings: Finding[] = [];
  for (const attribute of element.attributes) {
    const place = placeOf(attribute);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const message = 'takes no attributes in braces';
      findings.push({
        ...place,
        field: tag,
        message,
        found: `{${attribute.value}}`,
        hint: 'Write each as name="text"',
      });
      continue;
    }
    const { name, value } = attribute;
    const field = `${tag} ${name}`;
    const hint = `Write ${name}="…"`;
    if (places.has(name))
      findings.push({ ...place, field, message: 'is given twice', hint: 'Keep one of them' });
    else if (value === null || value === undefined)
      findings.push({ ...place, field, message: 'has no value', hint });
    else if (typeof value === 'object') {
      findings.push({ ...place, field, message: 'is code, not text', found: `{${value.value}}`, hint });
    } else values[name] = value;
    if (!places.has(name)) places.set(name, place);
  }
  return {
    values,
    given: new Set(places.keys()),
    placeOf: (name) => places.get(name) ?? placeOf(element),
    findings,
  };
}
