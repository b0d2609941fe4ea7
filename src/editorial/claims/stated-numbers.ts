import { findMentions } from '../../names/find-mentions.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Block } from '../../prose/prose-blocks.ts';

/** A number, percentage or date that a passage states. */
export interface StatedNumber {
  /** As it stands in the text: `8 March 2014`, `87.7 per cent`, `$2.43bn`. */
  text: string;
  /** Where it begins in the joined text of the block. */
  start: number;
}

const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const digits = String.raw`\d+(?:[,.]\d+)*`;

/**
 * Dates, percentages (also with their number in words) and numbers in digits, the longest reading first. Small numbers in
 * words are not looked for: they count chairs and arguments more often than they state a fact.
 */
const stated = new RegExp(
  [
    String.raw`(?:\d{1,2}(?:[–-]\d{1,2})? )?(?:${month}) \d{4}(?!\d)`,
    String.raw`\d{1,2}(?:[–-]\d{1,2})? (?:${month})(?!\p{L})`,
    String.raw`[$£€¥]?${digits}(?:[–-]${digits})?(?: ?%|(?: per cent|percent)(?!\p{L})|(?:bn|tn|m|k|s)(?!\p{L}))?`,
    String.raw`\p{L}+(?:-\p{L}+)* (?:per cent|percent)(?!\p{L})`,
  ].join('|'),
  'gu',
);

/** What holds digits and states no number: the labels of documents and their parts, names of things, ordinals. */
const labels = [
  /\b(?:resolution|article|announcement|no|nos|chapter|part|section|figure|table|paragraph|para|footnote|note)s?\.? \d+(?:(?:, | and | or | to |–)\d+\b(?! \p{Lu}|[,.]\d))*/giu,
  /(?<![\p{L}\p{N}])(?!(?:mid|early|late|pre|post)-)\p{Lu}\p{L}*[-/]\d[\d/]*/giu,
  /(?<=\p{L})\d+/gu,
  /\b\d+(?:st|nd|rd|th)\b/g,
];

/**
 * Find what a block states in figures. Not looked at: titles in italics, code, other languages, names the gazetteer knows
 * (`38 North`), and the labels of documents (`resolution 2397`, `Article 41`).
 */
export function statedNumbers({ runs }: Block, index: NameIndex): StatedNumber[] {
  const own = runs.map(({ text, borrowed, lang }) =>
    borrowed || (lang !== undefined && !lang.startsWith('en')) ? blanks(text) : text,
  );
  const text = withoutLabels(withoutNames(own.join(''), index));
  return [...text.matchAll(stated)].map(({ 0: found, index: start }) => ({ text: found, start }));
}

const blanks = (text: string): string => ' '.repeat(text.length);

function withoutNames(text: string, index: NameIndex): string {
  const named = findMentions(text, index).filter(({ start, end }) => /\d/.test(text.slice(start, end)));
  return named.reduce(
    (rest, { start, end }) => rest.slice(0, start) + blanks(rest.slice(start, end)) + rest.slice(end),
    text,
  );
}

const withoutLabels = (text: string): string =>
  labels.reduce((rest, label) => rest.replace(label, blanks), text);
