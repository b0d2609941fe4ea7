import { proseComponents } from '../../schemas/prose-components.ts';
import { languageTag } from '../../fields/text.ts';
import { choices, nearest } from '../../reading/nearest.ts';
import { type Fault, type Finding, quoted } from '../../reading/problem.ts';
import { plainTextFault } from '../fields/plain-text.ts';
import { readAttributes } from './attributes.ts';
import { placeOf } from './nodes.ts';
import type { JsxNode } from '../../prose/jsx.ts';

interface HtmlElement {
  /** Besides `lang` and `dir`, which say how any words are to be read. */
  attributes?: readonly string[];
  required?: readonly string[];
}

/** The HTML an essay may use where Markdown has no sign for it. */
const elements: Readonly<Record<string, HtmlElement>> = {
  span: { required: ['lang'] },
  a: { attributes: ['href', 'hreflang'], required: ['href'] },
  abbr: { attributes: ['title'] },
  cite: {},
  em: {},
  strong: {},
  sub: {},
  sup: {},
  br: {},
  i: {},
  b: {},
  bdi: {},
  q: { attributes: ['cite'] },
  time: { attributes: ['datetime'] },
  small: {},
  dl: {},
  dt: {},
  dd: {},
};

/** Elements that stand round paragraphs; all others stand in one. */
const mayHoldBlocks = new Set(['a', 'dl', 'dt', 'dd']);

const blocks = new Set(['paragraph', 'heading', 'list', 'blockquote', 'table', 'code', 'thematicBreak']);

/** Hold a tag of HTML against the list of those an essay may use. */
export function checkHtmlElement(element: JsxNode): Finding[] {
  const { name } = element;
  const here = { ...placeOf(element), field: `<${name ?? ''}>` };
  const known = name !== null && Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (!known) {
    const allowed = `${Object.keys(elements).join(', ')}; components: ${Object.keys(proseComponents).join(', ')}`;
    return [{ ...here, message: 'is not HTML an essay may use', allowed, hint: meant(name ?? '') }];
  }
  const { values, given, placeOf: place, findings } = readAttributes(element);
  if (!mayHoldBlocks.has(name ?? '') && element.children.some(({ type }) => blocks.has(type))) {
    findings.push({
      ...here,
      message: 'encloses a paragraph, which it cannot hold',
      hint: `Write <${name}> and </${name}> on the line of the words between them`,
    });
  }
  const allowed = ['lang', 'dir', ...(known.attributes ?? [])];
  for (const attribute of given) {
    const fault = attributeFault(attribute, values[attribute], `<${name}>`, allowed);
    if (fault) findings.push({ ...place(attribute), field: `<${name}> ${attribute}`, ...fault });
  }
  for (const attribute of known.required ?? []) {
    if (!given.has(attribute)) {
      findings.push({
        ...here,
        field: `<${name}> ${attribute}`,
        message: 'is missing',
        hint: `Write <${name} ${attribute}="…">`,
      });
    }
  }
  return findings;
}

function attributeFault(
  attribute: string,
  value: string | undefined,
  tag: string,
  allowed: readonly string[],
): Fault | undefined {
  if (/^on/i.test(attribute)) return { message: 'would run code in the reader’s browser, and is refused' };
  if (/^(class|classname|style)$/i.test(attribute)) {
    return { message: 'is refused, because the look of things belongs to the site' };
  }
  if (!allowed.includes(attribute))
    return { message: `is not an attribute of ${tag}`, ...choices(attribute, allowed) };
  if (value === undefined) return undefined;
  if (value.trim() === '') return { message: 'is empty' };
  if (attribute === 'title') return plainTextFault(value);
  if ((attribute === 'lang' || attribute === 'hreflang') && !languageTag.safeParse(value).success) {
    return { message: 'is not a language tag such as ko or zh-Hans', found: quoted(value) };
  }
  return undefined;
}

function meant(name: string): string | undefined {
  const component = nearest(name, Object.keys(proseComponents));
  if (component !== undefined) return `Did you mean <${component}>?`;
  if (name === 'img') return 'Write <Figure … /> or ![description](./picture.jpg)';
  return undefined;
}
