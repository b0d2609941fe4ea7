/*
 * Citations as Pandoc writes them: `[@key]`, `[see @key, para. 5; -@other]`, `@key` in the sentence and `@key [para. 5]`.
 * Brackets inside are matched, and what has a backslash before it means itself. A handle (`@user@example.org`) is words.
 * A text comes in as a reader sees it, without code, links and tags; it goes out as pieces of text and citations.
 */

/** One source as one citation names it. */
export interface CitedItem {
  key: string;
  /** What stands before it: "see". */
  prefix?: string;
  /** Where in the source: "para. 5". */
  locator?: string;
}

export interface Citation {
  type: 'citation';
  items: CitedItem[];
  /** True for `@key` in the sentence, which prints who wrote the source before its mark. */
  narrative: boolean;
  /** Where it begins in the text, in UTF-16 units. */
  offset: number;
}

export interface PlainText {
  type: 'text';
  value: string;
}

/** What is wrong with a citation, for whoever wrote it. */
export interface SyntaxFault {
  offset: number;
  /** What stands there. */
  found: string;
  message: string;
  hint: string;
}

export interface ParsedText {
  pieces: (PlainText | Citation)[];
  faults: SyntaxFault[];
}

/** As in Pandoc: letters, digits and _, with single punctuation marks inside. */
const key = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*`;
/** An `@` after a letter or digit belongs to an e-mail address. */
const at = String.raw`(?<![\p{L}\p{N}_@/.])@`;
const opening = new RegExp(String.raw`\[[^\][]*?${at}`, 'uy');
const item = new RegExp(String.raw`^(?<prefix>[^@]*?)-?@(?<key>${key})(?<rest>[^@]*)$`, 'u');
const sentence = new RegExp(
  String.raw`${at}(?<key>${key})(?![\p{L}\p{N}_@]|[:.#$%&+?<>~/-][\p{L}\p{N}_])(?:[ \n]\[(?<locator>[^\]@[]+)\])?`,
  'uy',
);
const mentioned = new RegExp(`@(${key})`, 'gu');

/** Every key that a text may name, whether a citation or not, each once. */
export const keysMentioned = (text: string): string[] => [
  ...new Set([...text.matchAll(mentioned)].map(([, named = '']) => named)),
];

/** Stands for a sign that means only itself: escaped, or part of an address for mail. */
const itself = '\ue000';
const inAddress = /(?<=[\p{L}\p{N}_])@/gu;

/**
 * Cut a text into words and citations.
 *
 * @param isLiteral whether the sign at an offset was escaped by its author (`\@`, `\[`), and so is only itself
 */
export function parseCitations(
  text: string,
  isLiteral: (offset: number) => boolean = () => false,
): ParsedText {
  const parsed: ParsedText = { pieces: [], faults: [] };
  let from = 0;
  for (let offset = 0; offset < text.length;) {
    const found = isLiteral(offset) ? undefined : citationAt(text, offset, isLiteral);
    if (!found) {
      offset += 1;
      continue;
    }
    if ('message' in found) {
      const { length, ...fault } = found;
      parsed.faults.push(fault);
      offset += length;
      continue;
    }
    if (offset > from) parsed.pieces.push({ type: 'text', value: text.slice(from, offset) });
    parsed.pieces.push(found.citation);
    offset += found.length;
    from = offset;
  }
  if (from < text.length) parsed.pieces.push({ type: 'text', value: text.slice(from) });
  return parsed;
}

type Found = { citation: Citation; length: number } | (SyntaxFault & { length: number });

type IsLiteral = (offset: number) => boolean;

/** Longer than any citation: a bracket that is open for so long is not closed. */
const longest = 2000;

/** Where the bracket that opens at an offset is closed, if it is. */
export function closingBracket(text: string, offset: number, isLiteral: IsLiteral): number | undefined {
  let depth = 0;
  for (let index = offset; index < Math.min(text.length, offset + longest); index++) {
    if (isLiteral(index)) continue;
    if (text[index] === '[') depth++;
    if (text[index] === ']' && --depth === 0) return index;
  }
  return undefined;
}

/** True for words in brackets that name a source before any other bracket. */
export const startsCitation = (words: string): boolean => {
  opening.lastIndex = 0;
  return opening.test(words);
};

function citationAt(text: string, offset: number, isLiteral: IsLiteral): Found | undefined {
  if (text[offset] === '[') {
    opening.lastIndex = offset;
    return opening.test(text) ? bracketAt(text, offset, isLiteral) : undefined;
  }
  if (text[offset] !== '@') return undefined;
  sentence.lastIndex = offset;
  const match = sentence.exec(text);
  if (!match?.groups) return undefined;
  const { key: name = '', locator } = match.groups;
  const items = [{ key: name, ...(locator && { locator: locator.trim() }) }];
  return { citation: { type: 'citation', items, narrative: true, offset }, length: match[0].length };
}

function bracketAt(text: string, offset: number, isLiteral: IsLiteral): Found | undefined {
  const end = closingBracket(text, offset, isLiteral);
  const startsLikeOne = /^\[\s*-?@/.test(text.slice(offset));
  if (end === undefined) {
    // Words in an open bracket with a citation in the sentence among them are no citation in brackets.
    if (!startsLikeOne) return undefined;
    const found = text.slice(offset, offset + 40).split('\n')[0] ?? '';
    return {
      ...fault(offset, found, 'is a citation without its closing bracket', 'Write [@key]'),
      length: 2,
    };
  }
  const found = text.slice(offset, end + 1);
  const length = found.length;
  const items: CitedItem[] = [];
  for (const { shown, read } of partsOf(text, offset + 1, end, isLiteral)) {
    const match = item.exec(read);
    if (!match?.groups) {
      // Every @ in it was escaped, or belongs to an address for mail: words in brackets.
      if (items.length === 0 && !read.includes('@') && !read.includes(';')) return undefined;
      return { ...fault(offset, found, ...blame(read)), length };
    }
    const { prefix = '', key: name = '', rest = '' } = match.groups;
    const before = shown.slice(0, prefix.length).trim();
    const locator = shown
      .slice(shown.length - rest.length)
      .replace(/^\s*,?\s*/, '')
      .trim();
    items.push({ key: name, ...(before && { prefix: before }), ...(locator && { locator }) });
  }
  return { citation: { type: 'citation', items, narrative: false, offset }, length };
}

/** What stands between semicolons, as it is shown and as it is read: without the signs that mean only themselves. */
function partsOf(text: string, from: number, end: number, isLiteral: IsLiteral) {
  const signs = Array.from({ length: end - from }, (_, index) =>
    isLiteral(from + index) ? itself : text.charAt(from + index),
  );
  const masked = signs.join('').replace(inAddress, itself);
  let start = 0;
  return masked.split(';').map((part) => {
    const begin = start + (part.length - part.trimStart().length);
    const read = part.trim();
    start += part.length + 1;
    return { read, shown: text.slice(from + begin, from + begin + read.length) };
  });
}

const fault = (offset: number, found: string, message: string, hint: string): SyntaxFault => ({
  offset,
  found,
  message,
  hint,
});

/** Why a part between semicolons is no citation. */
function blame(part: string): [message: string, hint: string] {
  const signs = part.split('@').length - 1;
  if (signs === 0) return ['has a part that names no source', 'After each ; write @key'];
  if (signs > 1) return ['names two sources in one part', 'Separate them: [@one; @other]'];
  return [
    'has an @ with no key right after it',
    'Write [@key], the key being the name of a file in content/sources/',
  ];
}
