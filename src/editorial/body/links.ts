import type { Definition } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Finding } from '../../reading/problem.ts';
import { readAttributes } from './attributes.ts';
import { type Located, placeOf } from './nodes.ts';
import { isJsx } from '../../prose/jsx.ts';
import { findInText } from './text-marks.ts';

/** A link an editor wrote, to be followed once every record is known. */
export interface Link {
  url: string;
  line: number;
  column?: number;
  field?: string;
}

export interface FoundLinks {
  links: Link[];
  findings: Finding[];
}

/** Attributes of HTML that hold an address. */
const addresses: Readonly<Record<string, string>> = { a: 'href', q: 'cite' };

/** Find every link of a text: in brackets, by reference, as an address that stands by itself, and typed as `<a href>`. */
export function findLinks(nodes: readonly Located[], source: string): FoundLinks {
  const links: Link[] = [];
  const findings: Finding[] = [];
  const { linked } = references(nodes);
  for (const { node } of nodes) {
    if (node.type === 'link') links.push({ ...placeOf(node), url: node.url });
    if (node.type === 'definition' && linked.has(node)) links.push({ ...placeOf(node), url: node.url });
    if ((node.type === 'link' || node.type === 'linkReference') && toString(node).trim() === '') {
      findings.push({ ...placeOf(node), message: 'is a link without words', hint: 'Write [words](address)' });
    }
    if (!isJsx(node) || node.name === null || !Object.hasOwn(addresses, node.name)) continue;
    const attribute = addresses[node.name] ?? '';
    const { values, placeOf: place } = readAttributes(node);
    const url = values[attribute];
    if (url !== undefined) links.push({ ...place(attribute), url, field: `<${node.name}> ${attribute}` });
  }
  return { links, findings: [...findings, ...undefinedReferences(nodes, source)] };
}

/** The definitions (`[key]: address`) that links use, and those that pictures use, by key. */
export function references(nodes: readonly Located[]): {
  linked: ReadonlySet<Definition>;
  byKey: ReadonlyMap<string, Definition>;
} {
  const byKey = new Map<string, Definition>();
  const pictured = new Set<string>();
  const linkedKeys = new Set<string>();
  for (const { node } of nodes) {
    if (node.type === 'definition' && !byKey.has(node.identifier)) byKey.set(node.identifier, node);
    if (node.type === 'imageReference') pictured.add(node.identifier);
    if (node.type === 'linkReference') linkedKeys.add(node.identifier);
  }
  const isLink = ({ identifier }: Definition) => linkedKeys.has(identifier) || !pictured.has(identifier);
  return { linked: new Set([...byKey.values()].filter(isLink)), byKey };
}

/** `[words][key]` without a `[key]: address` is plain text to the parser. Brackets with `@` are citations. */
function undefinedReferences(nodes: readonly Located[], source: string): Finding[] {
  return findInText(nodes, source, /\[([^\][@^]+)\]\[([^\][@^]*)\]/g).map(({ match, place }) => {
    const key = match[2] || match[1] || '';
    return {
      ...place,
      message: `"${match[0]}" leads nowhere`,
      hint: `Write the address on a line of its own: [${key}]: /…/`,
    };
  });
}
