import type { Code, Definition, Link, Nodes, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isBare } from '../../prose/prose-syntax.ts';
import { unreadSigns } from '../../prose/unread-signs.ts';
import { placeAt } from '../../reading/place-at.ts';
import { type Finding, quoted } from '../../reading/problem.ts';
import { type Located, placeOf } from './nodes.ts';
import { isJsx } from '../../prose/jsx.ts';
import { checkSpeltOut } from './spelt-out.ts';

/** What a page would print as signs, or leave out without a word. */
export function checkLostWords(nodes: readonly Located[], source: string): Finding[] {
  const [root] = nodes;
  const signs =
    root?.node.type === 'root'
      ? unreadSigns(root.node, source).map(({ offset, fault }) => ({
          ...placeAt(source, offset),
          ...fault,
        }))
      : [];
  return [
    ...signs,
    ...nodes.flatMap(({ node }) => {
      if (node.type === 'table') return cellsBeyondHead(node);
      if (node.type === 'code') return openFence(node, source);
      if (node.type === 'listItem' && typeof node.checked === 'boolean') {
        return [
          { ...placeOf(node), message: 'is a box to tick, which nobody can', hint: 'Write - and the words' },
        ];
      }
      return [...(isBare(node) ? runsOn(node) : []), ...(linkFrame(node) ? linksInLink(node) : [])];
    }),
    ...unusedDefinitions(nodes),
    ...checkSpeltOut(nodes, source),
  ];
}

/** Code between fences that are not closed takes in all the rest of the text; three tildes are one too many to strike out. */
function openFence(code: Code, source: string): Finding[] {
  const { start, end } = code.position ?? {};
  const lines = source.slice(start?.offset, end?.offset).split('\n');
  const [fence = '```'] = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '') ?? [];
  if (lines.length > 1 && (lines.at(-1) ?? '').trimStart().startsWith(fence)) return [];
  const hint = `Write ${fence} on a line of its own after it${fence.startsWith('~') ? '; words are struck out by two' : ''}`;
  return [{ ...placeOf(code), message: `opens code with ${fence} and does not close it`, hint }];
}

/** A row longer than the head: its last cells have no column, and Markdown leaves them out. */
function cellsBeyondHead({ children: [head, ...rows] }: Table): Finding[] {
  const wanted = head?.children.length ?? 0;
  return rows.flatMap((row) => {
    const beyond = row.children[wanted];
    if (!beyond) return [];
    return [
      {
        ...placeOf(beyond),
        message: `is a row of ${row.children.length} cells under a head of ${wanted}, and would lose ${quoted(toString(beyond))}`,
        hint: 'For a | inside a cell write \\|, in code too',
      },
    ];
  });
}

/** An address that stands by itself goes on to the next space, through a mark of a note, or letters of a script without spaces. */
function runsOn(link: Link): Finding[] {
  const [more] = /[[\]*|\u0080-\u{10ffff}].*/u.exec(toString(link)) ?? [];
  if (more === undefined) return [];
  const hint = `Write [words](${toString(link).slice(0, -more.length)})${more}`;
  return [{ ...placeOf(link), message: `is an address that runs on into ${quoted(more)}`, hint }];
}

const linkFrame = (node: Nodes): boolean =>
  node.type === 'link' || node.type === 'linkReference' || (isJsx(node) && node.name === 'a');

/** What becomes a link by itself, by the name of its tag. */
const linking = ['a', 'Value', 'Ref', 'Name'];

/** A link cannot hold another: browsers take them apart, and one of the two is lost. */
function linksInLink(node: Nodes): Finding[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child): Finding[] => {
    const isMark = child.type === 'footnoteReference';
    const tag = isJsx(child) && linking.includes(child.name ?? '') ? `<${child.name}>` : undefined;
    if (isMark || tag !== undefined || linkFrame(child)) {
      const what = isMark ? 'a mark of a note' : (tag ?? 'another link');
      return [
        { ...placeOf(child), message: `a link holds ${what}`, hint: 'Put it before or after the link' },
      ];
    }
    return linksInLink(child);
  });
}

/** `[key]: address` leaves nothing on the page by itself: one that no link uses is a sentence lost, or a slip in its key. */
function unusedDefinitions(nodes: readonly Located[]): Finding[] {
  const used = new Set<string>();
  const first = new Map<string, Definition>();
  const findings: Finding[] = [];
  for (const { node } of nodes) {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type !== 'definition') continue;
    const other = first.get(node.identifier);
    if (!other) first.set(node.identifier, node);
    else {
      const message = `[${node.label ?? node.identifier}] is defined twice, first in line ${placeOf(other).line}`;
      findings.push({ ...placeOf(node), message, hint: 'Keep one of them' });
    }
  }
  for (const node of first.values()) {
    if (used.has(node.identifier)) continue;
    const key = node.label ?? node.identifier;
    findings.push({
      ...placeOf(node),
      message: `defines the address of [${key}], which no link uses`,
      hint: `Write [words][${key}], or \\[${key}] if these are words`,
    });
  }
  return findings;
}
