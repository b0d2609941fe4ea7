import type { Nodes, Parents } from 'mdast';
import type { Fault } from '../reading/problem.ts';

/** Signs that were left as text although they were meant as Markdown, and where they begin in the source. */
export interface UnreadSign {
  offset: number;
  fault: Fault;
}

interface Rule {
  pattern: RegExp;
  /** True for what means something at the start of a paragraph's line only. */
  opensLine?: true;
  /** True where something that was read may stand inside: italics in the words of a link. */
  holds?: true;
  fault: (found: string) => Fault;
}

/** Any space that is not the one Markdown asks for: a no-break space, an ideographic space. */
const otherSpace = String.raw`[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]`;

/** What Markdown leaves as signs, from the plainest mistake to those of other dialects. A backslash before a sign means itself. */
const rules: readonly Rule[] = [
  {
    pattern: new RegExp(String.raw`^[ ]{0,3}(#{1,6}|[-*+]|\d{1,9}[.)])${otherSpace}`, 'gmu'),
    opensLine: true,
    fault: (found) => ({
      message: `has another space than the plain one after ${found.trim().slice(0, 10)}, and so is not read as Markdown`,
      hint: 'Type the space again',
    }),
  },
  {
    pattern: /^ {0,3}#{1,6}(?=[^\s#\d])/gmu,
    opensLine: true,
    fault: (found) => ({
      message: `has no space after ${found.trim()}, and so is no heading`,
      hint: `Write "${found.trim()} " before the words, or \\# for the sign itself`,
    }),
  },
  {
    pattern: /!?\[[^\][\n]*\]\([^)\n\ue000]*\)?/gu,
    holds: true,
    fault: (found) => ({
      message: `is no ${found.startsWith('!') ? 'picture' : 'link'}, because its address cannot be read`,
      found: `"${found}"`,
      hint: 'Write %20 for each space in an address',
    }),
  },
  {
    pattern: /\^\[[^\]\n]*\]?/gu,
    fault: (found) => ({
      message: 'is a note inside the sentence, which is not read here',
      found: `"${found}"`,
      hint: 'Write [^word] here, and its text in a paragraph of its own: [^word]: …',
    }),
  },
  {
    pattern: /\*\*|~~|(?<![\p{L}\p{N}_])__(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])__(?![\p{L}\p{N}_])/gu,
    fault: (found) => ({
      message: `has ${found} that marks nothing`,
      hint: `Put it right beside the words at both ends; for the sign itself write \\${found.charAt(0)}\\${found.charAt(0)}`,
    }),
  },
  {
    pattern: /(?<![\p{L}\p{N}*~])([*~])(?=\S)[^*~\n]{0,200}?(?<=\S)\1(?![\p{L}\p{N}*~])/gu,
    fault: (found) => ({
      message: `has ${found.charAt(0)} on both sides of words that it does not mark`,
      found: `"${found}"`,
      hint: `Write ${found.startsWith('~') ? '~~ on both sides to strike out' : '* on both sides, with no space inside'}, or \\${found.charAt(0)} for the sign itself`,
    }),
  },
  {
    pattern: /==[^=\s][^=\n]*==|\^[^\s^[\]]+\^|^:::.*|\[\[[^\]\n]+\]\]/gmu,
    fault: (found) => ({
      message: 'is Markdown of another program, and is not read here',
      found: `"${found}"`,
      hint: 'Say it in words, or put a backslash before the first sign if it means itself',
    }),
  },
];

/** Find such signs in each paragraph, heading and cell of a text. */
export function unreadSigns(tree: Parents, source: string): UnreadSign[] {
  if (!tree.children.some(isWords)) {
    return tree.children.flatMap((node) => ('children' in node ? unreadSigns(node, source) : []));
  }
  const { start, end } = tree.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  const typed = onlyText(tree, source, start.offset, end.offset);
  const from = start.offset;
  const found: UnreadSign[] = [];
  let taken = 0;
  for (const { match, fault } of matchesIn(typed, tree.type === 'paragraph')) {
    if (match.index < taken) continue;
    taken = match.index + match[0].length;
    found.push({ offset: from + match.index, fault });
  }
  return found;
}

const phrasing = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'mdxJsxTextElement']);
const isWords = ({ type }: Nodes) => phrasing.has(type);

function matchesIn(text: string, hasLines: boolean) {
  return rules
    .filter(({ opensLine }) => hasLines || !opensLine)
    .flatMap(({ pattern, holds, fault }) =>
      [...text.matchAll(pattern)]
        .filter(({ 0: match }) => holds || !match.includes(away))
        .map((match) => ({ match, fault: fault(match[0].replace(awayRun, '…')) })),
    )
    .sort((a, b) => a.match.index - b.match.index);
}

/** Stands where something was read as Markdown, or was given a backslash. */
const away = '\ue000';
const awayRun = /\ue000+/g;

/** The source of a paragraph of which only what became text is left, each sign at its place. */
function onlyText(parent: Parents, source: string, from: number, to: number): string {
  const left = Array.from({ length: to - from }, () => away);
  const keep = (node: Nodes) => {
    const { start, end } = node.position ?? {};
    if (node.type === 'text' && start?.offset !== undefined && end?.offset !== undefined) {
      for (let offset = start.offset; offset < end.offset; offset++) {
        const sign = source.charAt(offset);
        const isEscape = sign === '\\' && /[!-/:-@[-`{-~]/.test(source.charAt(offset + 1));
        if (isEscape) offset++;
        else left[offset - from] = sign;
      }
    }
    // A bare address is a link nobody wrote as one, and may stand inside what was meant as one.
    if ('children' in node) node.children.forEach(keep);
  };
  keep(parent);
  for (let offset = from; offset < to; offset++) if (source[offset] === '\n') left[offset - from] = '\n';
  return left.join('');
}
