import type { Nodes, Root } from 'mdast';
import { joinNames } from '../../text/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { proseBlocks } from '../../prose/prose-blocks.ts';
import { placeInBlock } from '../body/block-place.ts';
import { isBlank, type Located, placeOf } from '../body/nodes.ts';
import { isJsx } from '../../prose/jsx.ts';
import { type Finding, quoted } from '../../reading/problem.ts';
import { type IsSourced, sourcedIn } from './sourced.ts';
import { statedNumbers } from './stated-numbers.ts';
import { type Waiver, waiverOf } from './waivers.ts';

export interface ClaimsReport {
  /** Passages that state a number and no source. */
  unsourced: Finding[];
  /** Waivers that waive nothing. */
  idle: Finding[];
}

/** A paragraph or a row of a table: what one citation is enough for. */
interface Passage {
  node: Nodes;
  waiver: Waiver | undefined;
}

/** How many numbers of a passage are quoted. */
const quotedLimit = 3;

const form = '{/* own: the reason */}';

/**
 * Find the passages of an essay that state a number, a percentage or a date with neither a citation nor a `<Value>`.
 * Headings and pull quotes cannot cite, and a quotation set off names who said it. Figures have a source of their own.
 */
export function checkClaims(
  tree: Root,
  nodes: readonly Located[],
  source: string,
  names: NameIndex,
): ClaimsReport {
  const isSourced = sourcedIn(nodes, source);
  const needed = new Set<Nodes>();
  const unsourced: Finding[] = [];
  for (const { node, waiver } of passagesIn(tree.children, undefined)) {
    const finding = unsourcedIn(node, isSourced, source, names);
    if (finding && waiver) needed.add(waiver.node);
    else if (finding) unsourced.push(finding);
  }
  return {
    unsourced,
    idle: waiversOf(nodes)
      .filter(({ node }) => !needed.has(node))
      .map(withoutUse),
  };
}

/** Waivers that do not say why a passage needs no source. */
export const unreasonedWaivers = (nodes: readonly Located[]): Finding[] =>
  waiversOf(nodes)
    .filter(({ reason }) => !/\p{L}/u.test(reason))
    .map(withoutReason);

const waiversOf = (nodes: readonly Located[]): Waiver[] => nodes.flatMap(({ node }) => waiverOf(node) ?? []);

/** @param given the waiver of what encloses the nodes */
function passagesIn(nodes: readonly Nodes[], given: Waiver | undefined): Passage[] {
  let next: Waiver | undefined;
  return nodes.flatMap((node) => {
    if (isBlank(node)) {
      next = waiverOf(node) ?? next;
      return [];
    }
    // An aside is too much for one waiver: each of its paragraphs takes its own.
    const waiver = isJsx(node) ? undefined : (next ?? given);
    next = undefined;
    return passagesOf(node, waiver);
  });
}

function passagesOf(node: Nodes, waiver: Waiver | undefined): Passage[] {
  if (node.type === 'paragraph') return [{ node, waiver }];
  if (node.type === 'table') return node.children.slice(1).map((row) => ({ node: row, waiver }));
  if (node.type === 'heading' || (isJsx(node) && ['PullQuote', 'Quote'].includes(node.name ?? ''))) return [];
  return 'children' in node ? passagesIn(node.children, waiver) : [];
}

function unsourcedIn(
  passage: Nodes,
  isSourced: IsSourced,
  source: string,
  names: NameIndex,
): Finding | undefined {
  const stated = proseBlocks({ type: 'root', children: [withoutLinks(passage)] } as Root)
    .filter(({ repeated }) => !repeated)
    .flatMap((block) =>
      statedNumbers(block, names).map(({ text, start }) => ({
        text,
        place: () => placeInBlock(block, start, source),
      })),
    );
  const [first] = stated;
  if (!first || isSourced(passage)) return undefined;
  const shown = stated.slice(0, quotedLimit).map(({ text }) => quoted(text));
  const more = stated.length - shown.length;
  const list = joinNames(more > 0 ? [...shown, `${more} more`] : shown);
  return {
    ...first.place(),
    message: `states ${list} with neither a citation nor a <Value>`,
    hint: `Cite who says so, or say why it needs no source on a line of its own right before the passage: ${form}`,
  };
}

/** The words of a link to another place of the site speak of that place, where the source stands. */
const withoutLinks = (node: Nodes): Nodes =>
  'children' in node
    ? ({
        ...node,
        children: node.children.filter(({ type }) => type !== 'link').map(withoutLinks),
      } as Nodes)
    : node;

const withoutReason = ({ node }: Waiver): Finding => ({
  ...placeOf(node),
  message: 'waives a source and does not say why',
  hint: `Write ${form}`,
});

const withoutUse = ({ node }: Waiver): Finding => ({
  ...placeOf(node),
  message: 'waives nothing: the passage right after it states no number, or has its source',
  hint: 'Take it out, or put it on a line of its own right before the passage it is for',
});
