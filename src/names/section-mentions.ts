import type { Section } from './essay-sections.ts';
import { findMentions } from './find-mentions.ts';
import type { NameIndex } from './name-index.ts';
import type { Block } from './prose-blocks.ts';
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
  sections.flatMap(({ id, title, blocks }) => {
    const section = { ...(id !== undefined && { id }), ...(title !== undefined && { title }) };
    const found = new Map<string, SectionMention>();
    for (const block of blocks) {
      for (const { name, start, end } of mentionsIn(block, index)) {
        const known = found.get(name);
        if (known) known.times += 1;
        else found.set(name, { name, section, quote: quoteSentence(block.runs, start, end), times: 1 });
      }
    }
    return [...found.values()];
  });

/** The mentions of a paragraph: what is marked with `<Name>` is that name, whatever its words could mean. */
function mentionsIn({ runs }: Block, index: NameIndex): { name: string; start: number; end: number }[] {
  const marked: { name: string; start: number; end: number }[] = [];
  let at = 0;
  for (const { text, name } of runs) {
    const last = marked.at(-1);
    if (name !== undefined && last?.end === at && last.name === name) last.end += text.length;
    else if (name !== undefined) marked.push({ name, start: at, end: at + text.length });
    at += text.length;
  }
  const text = runs.map((run) => run.text).join('');
  const isFree = (place: { start: number; end: number }) =>
    marked.every(({ start, end }) => place.end <= start || place.start >= end);
  const found = findMentions(text, index)
    .map(({ name, start, end }) => ({ name: name.id, start, end }))
    .filter(isFree);
  return [...marked, ...found].sort((a, b) => a.start - b.start);
}
