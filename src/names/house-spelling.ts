import { findMentions, type Mention } from './find-mentions.ts';
import { fold, normaliseTyping } from './fold.ts';
import type { NameIndex } from './name-index.ts';
import type { Block } from '../prose/prose-blocks.ts';

/** A spelling that is not the house’s. */
export interface SpellingFault {
  /** As it stands in the text. */
  written: string;
  /** What the house writes. */
  preferred: string;
  start: number;
}

/**
 * Find the names of a text that are not spelled as the house spells them: those a record tells to `avoid`, romanisations
 * with accents, and preferred forms with other capitals or hyphens. Other names and abbreviations are fine.
 */
export const spellingFaults = (text: string, index: NameIndex): SpellingFault[] =>
  findMentions(text, index).flatMap((mention) => {
    const written = text.slice(mention.start, mention.end);
    return isHouseSpelling(mention, written)
      ? []
      : [{ written, preferred: mention.name.preferred, start: mention.start }];
  });

function isHouseSpelling({ name, form }: Mention, written: string): boolean {
  const typed = normaliseTyping(written);
  if ([name.preferred, ...name.aliases].some((known) => normaliseTyping(known) === typed)) return true;
  if (form.standing === 'avoid') return false;
  if (form.standing === 'romanisation') return false;
  // A term in small letters has capitals in headings and hyphens before a noun: a "dual-track approach".
  const isProper = /^\P{L}*\p{Lu}/u.test(name.preferred);
  return !isProper || fold(written) !== fold(name.preferred);
}

/** The spelling faults of a text outside its quotation marks. */
export function ownSpellingFaults(text: string, index: NameIndex): SpellingFault[] {
  const quotations = quotedPlaces(text);
  return spellingFaults(text, index).filter(({ start }) =>
    quotations.every((place) => start < place.start || start >= place.end),
  );
}

/** The spelling faults in an essay’s own words: what is quoted, a title, or in another language stays as it is. */
export function blockSpellingFaults(block: Block, index: NameIndex): SpellingFault[] {
  if (block.quoted || (block.kind === 'note' && quotesTitle(block))) return [];
  const text = block.runs.map((run) => run.text).join('');
  return ownSpellingFaults(text, index).filter(({ start }) => {
    const run = runAt(block, start);
    return !run?.borrowed && (run?.lang === undefined || run.lang.startsWith('en'));
  });
}

/** A note that gives a source has its title in quotation marks or italics; the rest of it is the source’s spelling too. */
const quotesTitle = ({ runs }: Block): boolean =>
  runs.some(({ borrowed, text }) => borrowed === true || /[‘“"]/.test(text));

/** The run that holds a place of the joined text. */
export function runAt({ runs }: Block, place: number): Block['runs'][number] | undefined {
  let at = 0;
  return runs.find(({ text }) => (at += text.length) > place);
}

/**
 * The places between quotation marks. A closing mark looks like an apostrophe: one after an s may be a possessive, and
 * ends a quotation only if no better one follows.
 */
export function quotedPlaces(text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark !== '‘' && mark !== '“' && mark !== '"') continue;
    const end = closingMark(text, at + 1, mark);
    places.push({ start: at, end });
    at = end - 1;
  }
  return places;
}

function closingMark(text: string, from: number, opening: '‘' | '“' | '"'): number {
  if (opening !== '‘') {
    const end = text.indexOf(opening === '“' ? '”' : '"', from);
    return end === -1 ? text.length : end + 1;
  }
  const next = text.indexOf('‘', from);
  const rest = text.slice(from, next === -1 ? undefined : next);
  const marks = [...rest.matchAll(/’(?![\p{L}\p{N}])/gu)].map(({ index }) => index);
  const best = marks.find((index) => rest[index - 1] !== 's') ?? marks.at(-1);
  return best === undefined ? from : from + best + 1;
}
