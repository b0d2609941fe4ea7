import type { ProseRun, Section } from '../prose/sections.ts';
import { findMentions } from './find-mentions.ts';
import type { NameIndex } from './name-index.ts';
import { type QuotePiece, quoteSentence } from './quote-sentence.ts';

/** A section that mentions a name. */
export interface SectionMention {
  /** Id of the name. */
  name: string;
  /** The section’s anchor and heading; neither for the text above the first heading. */
  section: { id?: string; title?: string };
  /** The first sentence of the section that has the name in it, with the name marked. */
  quote: QuotePiece[];
  /** How often the section names it. */
  times: number;
}

/** Which names the sections of an essay mention: each once a section, in order. */
export const sectionMentions = (sections: readonly Section[], index: NameIndex): SectionMention[] =>
  sections.flatMap(({ id, title, paragraphs }) => {
    const section = { ...(id !== undefined && { id }), ...(title !== undefined && { title }) };
    const found = new Map<string, SectionMention>();
    for (const runs of paragraphs) {
      for (const { name, start, end } of mentionsIn(runs, index)) {
        const known = found.get(name);
        if (known) known.times += 1;
        else found.set(name, { name, section, quote: quoteSentence(runs, start, end), times: 1 });
      }
    }
    return [...found.values()];
  });

interface Place {
  /** Id of the name. */
  name: string;
  start: number;
  end: number;
}

/** The mentions of a paragraph: what is marked with `<Name>` is that name, whatever its words could mean. */
function mentionsIn(runs: readonly ProseRun[], index: NameIndex): Place[] {
  const marked = markedPlaces(runs);
  const isFree = (place: Place) => marked.every(({ start, end }) => place.end <= start || place.start >= end);
  const found = findMentions(runs.map((run) => run.text).join(''), index)
    .map(({ name, start, end }) => ({ name: name.id, start, end }))
    .filter(isFree);
  return [...marked, ...found].sort((a, b) => a.start - b.start);
}

function markedPlaces(runs: readonly ProseRun[]): Place[] {
  const places: Place[] = [];
  let at = 0;
  for (const { text, name } of runs) {
    const last = places.at(-1);
    if (name !== undefined && last?.end === at && last.name === name) last.end += text.length;
    else if (name !== undefined) places.push({ name, start: at, end: at + text.length });
    at += text.length;
  }
  return places;
}
