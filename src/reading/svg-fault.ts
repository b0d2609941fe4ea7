import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import type { Fault } from './problem.ts';

const forbidden = ['script', 'foreignobject', 'iframe', 'handler'];

/** What a drawing holds that it must not: it is served as it is, and somebody may open it by itself. */
export function svgFault(name: string, source: string): Fault | undefined {
  const tree = fromHtml(source, { fragment: true });
  const elements = selectAll('*', tree);
  const element = elements.find(({ tagName }) => forbidden.includes(tagName.toLowerCase()));
  if (element)
    return {
      message: `"${name}" holds <${element.tagName}>`,
      hint: 'Save it as a plain drawing, without scripts',
    };
  for (const { tagName, properties } of elements) {
    for (const [attribute, value] of Object.entries(properties)) {
      if (/^on/i.test(attribute))
        return {
          message: `"${name}" has a script in the ${attribute} of a <${tagName}>`,
          hint: 'Take it out',
        };
      if (
        /href$/i.test(attribute) &&
        !String(value).startsWith('#') &&
        !String(value).startsWith('data:image/')
      )
        return {
          message: `"${name}" refers to ${String(value)}`,
          hint: 'Put what it refers to into the drawing',
        };
    }
  }
  const address = addressOutside(source);
  return address
    ? { message: `"${name}" refers to ${address}`, hint: 'Put what it refers to into the drawing' }
    : undefined;
}

/** An address of somebody else's that styles would ask for, if they name one. */
export const addressOutside = (css: string): string | undefined =>
  /(?:url\(\s*['"]?|@import\s+['"]?)((?:https?:)?\/\/[^'")]+)/i.exec(css)?.[1];
