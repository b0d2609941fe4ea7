import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Citation, parseCitations } from '../evidence/citation-syntax.ts';
import type { Version } from './version-file.ts';
import { oneLine } from '../text/one-line.ts';

/** A heading, a paragraph, an item or a row of a version, without what sets it off; a line across is an empty heading. */
export interface VersionBlock {
  isHeading: boolean;
  text: string;
}

/** How a citation is printed. */
export type Cite = (citation: Citation) => string;

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** A version as Markdown's tree. */
export const versionTree = ({ text }: Pick<Version, 'text'>): Root => parser.parse(text);

/** All the words of a version in order, from its title on; each block is one line. */
export function versionBlocks(version: Version, cite: Cite): VersionBlock[] {
  const cited = (text: string) => oneLine(printed(text, cite));
  return [
    { isHeading: false, text: version.title },
    { isHeading: false, text: version.standfirst },
    ...blocksOf(version.text).map((block) => ({ ...block, text: cited(block.text) })),
  ].filter(({ isHeading, text }) => isHeading || text !== '');
}

/** A text with its citations printed. */
export const printed = (text: string, cite: Cite): string =>
  parseCitations(text)
    .pieces.map((piece) => (piece.type === 'text' ? piece.value : cite(piece)))
    .join('');

const known = new Map<string, readonly VersionBlock[]>();

/** A version is compared with the one before it and the one after. */
function blocksOf(text: string): readonly VersionBlock[] {
  const blocks = known.get(text) ?? blocksIn(versionTree({ text }));
  known.set(text, blocks);
  return blocks;
}

const whole = new Set<Nodes['type']>(['paragraph', 'heading', 'tableRow', 'code']);

function blocksIn(node: Nodes): VersionBlock[] {
  if (node.type === 'thematicBreak') return [{ isHeading: true, text: '' }];
  if (whole.has(node.type)) {
    const text =
      node.type === 'tableRow' ? node.children.map((cell) => toString(cell)).join(' · ') : toString(node);
    return [{ isHeading: node.type === 'heading', text }];
  }
  return 'children' in node ? node.children.flatMap(blocksIn) : [];
}

/** Whether two versions have the same words; what they cite, and how words are set, is no matter. */
export function haveSameWords(a: Version, b: Version): boolean {
  if (versionBody(a) === versionBody(b)) return true;
  return wordsOf(a) === wordsOf(b);
}

const versionBody = ({ title, standfirst, text }: Version) => [title, standfirst, text].join('\n');

const wordsOf = (version: Version): string =>
  versionBlocks(version, () => '')
    .map(({ text }) => text.replace(/\s+(?=[.,;:!?])/g, ''))
    .join('\n');
