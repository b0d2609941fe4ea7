import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { CitationNode } from '../evidence/collected.ts';
import type { Mark, Note } from '../evidence/model.ts';
import { shortName } from '../evidence/short-name.ts';
import type { SourceData } from '../schemas/source.ts';

/**
 * What the margin says beside a group of marks: its first source and how many more there are. Such a label stands level
 * with its mark, always; so it may have two lines, and where the label above leaves it no room the mark has none, and
 * opens its notes like any other. Which is which is decided here, so that nothing has to be measured in a browser.
 */

/** A line of prose holds no more characters than this (styles/tokens.css, `--measure`): two marks further apart are not on one line. */
const longestLine = 72;
/** Lines of text that a label of two lines covers beside it. */
const linesTaken = 2;
/** Characters that fit on the two lines of a label. */
const room = 64;

export interface LabelTexts {
  comments: ReadonlyMap<string, FootnoteDefinition>;
  sources: ReadonlyMap<string, SourceData>;
}

/**
 * Decide which groups of marks have a label in the margin: those in the text's own paragraphs and lists that name a note
 * for the first time in the text, and have room.
 *
 * @param tree the text, its citations found, its marks in order
 * @returns the label of each such group
 */
export function marginLabels(tree: Root, texts: LabelTexts): Map<CitationNode, string> {
  const labels = new Map<CitationNode, string>();
  const seen = new Set<Note>();
  for (const block of tree.children.flatMap(paragraphsOf)) {
    let at = 0;
    let free = 0;
    const walk = (node: Nodes) => {
      if (node.type === 'citation') {
        const fresh = node.marks.find(({ note }) => !seen.has(note));
        for (const { note } of node.marks) seen.add(note);
        if (!fresh || at < free) return;
        labels.set(node, labelOf(fresh, node.marks.length - 1, texts));
        free = at + longestLine * linesTaken;
      } else if ('children' in node) node.children.forEach(walk);
      else if ('value' in node) at += node.value.length;
    };
    walk(block);
  }
  return labels;
}

/** Paragraphs that lie along the margin: of the text itself and of its lists, not of boxes, tables and quotations. */
function paragraphsOf(block: Nodes): Nodes[] {
  if (block.type === 'paragraph') return [block];
  if (block.type === 'list' || block.type === 'listItem') return block.children.flatMap(paragraphsOf);
  return [];
}

function labelOf({ note }: Mark, others: number, { comments, sources }: LabelTexts): string {
  const more = others > 0 ? `, and ${others} more` : '';
  if (note.kind === 'comment') {
    const comment = comments.get(note.label);
    return shortened(comment ? toString(comment) : '', room - more.length) + more;
  }
  const source = sources.get(note.key);
  if (!source) return '';
  const [, name = '', year = ''] = /^(.*?)(, \d+)?$/s.exec(shortName(source)) ?? [];
  return shortened(name, room - more.length - year.length) + year + more;
}

/** Words up to a length, with dots where some were left out. A sign of hanzi, kana or hangul is as wide as two letters. */
function shortened(text: string, length: number): string {
  let width = 0;
  const end = [...text].findIndex((sign) => (width += wide.test(sign) ? 2 : 1) > length);
  if (end === -1) return text;
  const kept = [...text].slice(0, end).join('');
  // Where no space is near, as among hanzi, any sign may be the last.
  return `${/\s\S{0,20}$/.test(kept) ? kept.replace(/[\s,.;:]*\s?\S*$/, '') : kept} …`;
}

const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;
