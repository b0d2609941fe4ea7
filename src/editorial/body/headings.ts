import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseCitations } from '../../evidence/citation-syntax.ts';
import type { Fault, Finding } from '../../reading/problem.ts';
import { type Located, placeOf } from './nodes.ts';

/** The heading the page puts over the footnotes has this id: see markdown/note-list.ts. */
const notesId = 'notes';

/** Ids the page gives itself, or gives notes and figures. */
const isTaken = (id: string): boolean =>
  /^(?:main|dialog-search.*|search-dialog-title|(?:ref|fn|fig)-.*)$/.test(id);

/** Cited sources stand in the same list as footnotes. */
const isCiting = (node: Nodes): boolean =>
  node.type === 'text' && parseCitations(node.value).pieces.some(({ type }) => type === 'citation');

/**
 * Headings make the contents list and the outline screen readers go by, under the title, which is the page's only `h1`.
 *
 * @param ids the headings' ids, in order
 */
export function checkHeadings(nodes: readonly Located[], ids: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  const report = (node: Parameters<typeof placeOf>[0], fault: Fault) =>
    findings.push({ ...placeOf(node), ...fault });
  const hasNotes = nodes.some(({ node }) => node.type === 'footnoteReference' || isCiting(node));
  let above = 1;
  let index = 0;
  for (const { node } of nodes) {
    if (node.type !== 'heading') continue;
    const id = ids[index++];
    const { depth } = node;
    const text = toString(node).trim();
    const level = (number: number) => `${'#'.repeat(number)}${text === '' ? '' : ` ${text}`}`;
    if (depth === 1) {
      report(node, {
        message: `"${level(1)}" is a heading of the first level, which is the title’s`,
        hint: `Write "${level(2)}"`,
      });
    } else if (depth > above + 1) {
      report(node, {
        message: `"${level(depth)}" skips a level: above it ${above === 1 ? 'is the title' : `is ${'#'.repeat(above)}`}`,
        hint: `Write "${level(above + 1)}"`,
      });
    }
    above = depth;
    if (text === '') report(node, { message: 'is a heading without words' });
    else if (id === '')
      report(node, { message: `"${level(depth)}" has no letter or digit to make an anchor from` });
    else if (isTaken(id ?? '')) {
      report(node, {
        message: `"${level(depth)}" has the anchor "${id}", which the page has for something else`,
        hint: 'Word it differently',
      });
    } else if (id === notesId && hasNotes) {
      report(node, {
        message: `"${level(depth)}" has the anchor of the footnotes’ own heading`,
        hint: 'Word it differently',
      });
    }
  }
  return findings;
}
