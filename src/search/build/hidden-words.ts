import { findMentions } from '../../names/find-mentions.ts';
import { fold } from '../../names/fold.ts';
import { nameForms } from '../../names/name-forms.ts';
import type { IdentifiedName, NameIndex } from '../../names/name-index.ts';
import { formSign, groupSign, type SearchRecord, synonymSign, tableSign } from '../record.ts';
import type { Synonyms } from './synonyms.ts';
import { eastAsianRuns, tokensOf } from '../tokens.ts';
import { writtenOtherwise } from './written-otherwise.ts';

/** Characters of a run whose beginnings within are indexed: longer ones are sentences, found by their parts. */
const longestRun = 24;

/**
 * A record's text as the index gets it: what is shown, then what is only found. See record.ts for the shape.
 *
 * @param allForms every form of the name the record is about
 * @param synonyms the words that those of the text may be asked for by
 */
export function indexedText(
  { text, title, section, forms, tables = [], questions = [] }: SearchRecord,
  index: NameIndex,
  allForms: readonly string[],
  synonyms: Synonyms = () => [],
): string {
  const shown = [title, section, text, ...tables.map(({ cells }) => cells)].join(' ');
  const groups = [
    ...mentioned(shown, index),
    ...writtenOtherwise(shown),
    ...[...synonyms(shown), ...synonyms(questions.join(' '))].map(([first = '', ...others]) => [
      `${synonymSign} ${first}`,
      ...others,
    ]),
    ...tables.map(({ caption, cells }) => [`${tableSign} ${caption}`, cells]),
    ...forms.map((form) => [form]),
  ];
  const hidden = groups.map((group) => ` ${groupSign} ${group.join(` ${formSign} `)}`).join('');
  const parts = [...insideWords([shown, ...allForms].join(' ')), ...oddWords(shown + hidden)];
  return `${text}${hidden} ${groupSign}${groupSign} ${[...new Set(parts)].join(' ')}`.trim();
}

/** The forms of each name a text mentions: first as the text has it, then those that are written otherwise. */
function mentioned(text: string, index: NameIndex): string[][] {
  const found = new Map<IdentifiedName, string>();
  for (const { name, start, end } of findMentions(text, index))
    if (!found.has(name)) found.set(name, text.slice(start, end));
  return [...found].map(([name, written]) => otherForms(name, written));
}

/** A form that differs only in case, accents, hyphens or apostrophes is found by the form that stands there. */
export function otherForms(name: IdentifiedName, written: string): string[] {
  const seen = new Set([fold(written)]);
  const others = nameForms(name).filter(({ text }) => {
    const isNew = !seen.has(fold(text)) && !name.ambiguous.includes(text);
    seen.add(fold(text));
    return isNew;
  });
  return [written, ...others.map(({ text }) => text)];
}

/** Where words begin inside a run of hangul or hanzi: 정은 and 은 in 김정은. */
function insideWords(text: string): string[] {
  return eastAsianRuns(text).flatMap((run) => {
    const characters = [...run].slice(0, longestRun);
    return characters.map((_, start) => characters.slice(start).join(''));
  });
}

/** Words as a query has them, where the text has signs in or about them: `525000` for 525,000, `jong` for Jong-un. */
function oddWords(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((written) => !/^\p{Ll}+$/u.test(written))
    .flatMap(tokensOf);
}
