import type { Element, Nodes } from 'hast';
import type { Inline } from './paged.ts';

/** What words in a line lead to. */
export interface Surroundings {
  /** Where an address of the essay's own page leads inside the document, if it does. */
  placeOf: (address: string) => string | undefined;
  /** What stands where a mark of a note stands. */
  mark: (target: string) => Inline | undefined;
}

const plain: Record<string, 'em' | 'strong' | 'sup' | 'sub' | 'code' | 'del'> = {
  em: 'em',
  i: 'em',
  cite: 'em',
  strong: 'strong',
  b: 'strong',
  sup: 'sup',
  sub: 'sub',
  code: 'code',
  del: 'del',
  // Dates stand first in a list of events.
  time: 'strong',
};

/** The words of some nodes, with what stands among them; white space of any length is one space. */
export const inlinesOf = (nodes: readonly Nodes[], around: Surroundings): Inline[] =>
  trimmed(nodes.flatMap((node) => inlines(node, around)));

function inlines(node: Nodes, around: Surroundings): Inline[] {
  if (node.type === 'text') return [node.value.replace(/[ \t\n\r]+/g, ' ')];
  if (node.type !== 'element') return [];
  const of = node.children.flatMap((child) => inlines(child, around));
  const { lang } = node.properties;
  const shown = shownAs(node, of, around);
  return typeof lang === 'string' ? [{ kind: 'language', lang, of: shown }] : shown;
}

function shownAs(node: Element, of: Inline[], around: Surroundings): Inline[] {
  if (node.tagName === 'br') return [{ kind: 'line' }];
  if (node.tagName === 'a') return linked(node, of, around);
  // The marks of a group set themselves high, each as a mark.
  if (node.tagName === 'sup' && of.some((one) => isMark(one)))
    return of.map((one) => (isMark(one) ? one : { kind: 'comma' }));
  // What the source says follows its reference.
  const kind = hasClass(node, 'note-caveat') || hasClass(node, 'note-change') ? 'em' : plain[node.tagName];
  return kind && of.length > 0 ? [{ kind, of }] : of;
}

function linked(node: Element, of: Inline[], { placeOf, mark }: Surroundings): Inline[] {
  const to = String(node.properties['href'] ?? '');
  if (to.startsWith('#')) {
    const found = mark(to.slice(1));
    return found === undefined ? of : [found];
  }
  const place = placeOf(to);
  if (place !== undefined) return [{ kind: 'jump', to: place, of }];
  return /^(https?|mailto):/.test(to) ? [{ kind: 'link', to, of }] : of;
}

const isMark = (inline: Inline): boolean =>
  typeof inline !== 'string' && (inline.kind === 'note' || inline.kind === 'again');

const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

/** Without spaces at either end, and never two in a row. */
function trimmed(all: Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const one of all) {
    const last = joined.at(-1);
    if (typeof one === 'string' && typeof last === 'string')
      joined[joined.length - 1] = (last + one).replace(/ {2,}/g, ' ');
    else joined.push(one);
  }
  if (typeof joined[0] === 'string') joined[0] = joined[0].trimStart();
  const end = joined.at(-1);
  if (typeof end === 'string') joined[joined.length - 1] = end.trimEnd();
  return joined.filter((one) => one !== '');
}
