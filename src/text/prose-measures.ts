import { countWords } from './reading-time.ts';

/** How a text reads, in numbers that say where it is dense. */
export interface ProseMeasures {
  words: number;
  paragraphs: number;
  /** Words. */
  longest: number;
  /** Words in a paragraph, on average. */
  mean: number;
  /** Numbers in figures, in a hundred words. */
  numerals: number;
  /** Places with marks of notes, in a paragraph that has some. */
  marks: number;
}

/** What is none of the prose: headings, figures, comments, notes, lists and tables. */
const notProse = /^\s*(#|\{\/\*|\[\^|[-*|>] |\d+\. |<[A-Z]\w+ (id="fig|data)|<\/?[A-Z]\w+[^>]*>\s*$)/;

const group = /\[@[^\]]*\]|\[\^[^\]]+\]/g;

/** Measure the paragraphs of an MDX text, without its front matter. */
export function proseMeasures(mdx: string): ProseMeasures {
  const paragraphs = mdx.split(/\n\s*\n/).filter((part) => part.trim() !== '' && !notProse.test(part));
  const lengths = paragraphs.map(countWords);
  const words = sum(lengths);
  const numerals = sum(paragraphs.map((part) => bare(part).match(/\d[\d.,]*/g)?.length ?? 0));
  const marks = paragraphs.map((part) => part.match(group)?.length ?? 0).filter((count) => count > 0);
  return {
    words,
    paragraphs: paragraphs.length,
    longest: Math.max(0, ...lengths),
    mean: ratio(words, paragraphs.length),
    numerals: ratio(numerals * 100, words),
    marks: ratio(sum(marks), marks.length),
  };
}

/** Without marks, tags and the addresses of links, whose digits nobody reads. */
const bare = (text: string): string =>
  text
    .replace(group, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']');

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const ratio = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 10) / 10;
