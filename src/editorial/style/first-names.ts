import { findMentions } from '../../names/find-mentions.ts';
import type { Finding } from '../../reading/problem.ts';
import { counted } from '../../text/counted.ts';
import { headLine, placeIn, type StyledText, type StyleRule, textOf } from './styled-text.ts';

/** How far after its name a script may stand: behind the other name of a river, or a few words more. */
const reach = 60;

/** Few names marked, marks that come after a name was had, and scripts away from the first mention of their name. */
export const firstNames: StyleRule = (text) => {
  const wanted = text.style.limits.names;
  if (wanted === undefined) return [];
  const marked = text.blocks.flatMap(({ runs }) => runs.flatMap(({ name }) => name ?? []));
  return [
    ...(marked.length < wanted
      ? [
          {
            line: headLine(text),
            message: `marks ${counted(marked.length, 'name')}; the house asks for ${wanted}`,
            hint: 'Mark a name where it first stands: <Name id="…">…</Name>',
          },
        ]
      : []),
    ...lateMarks(text),
    ...lateScripts(text),
  ];
};

/** Headings and pull quotes do not count. */
const countedBlocks = ({ blocks }: StyledText) =>
  blocks.filter(({ kind, repeated }) => kind !== 'heading' && !repeated);

function lateMarks(text: StyledText): Finding[] {
  const seen = new Set<string>();
  return countedBlocks(text).flatMap((block) => {
    let start = 0;
    return block.runs.flatMap(({ text: words, name, lang }) => {
      const at = start;
      start += words.length;
      const isLate = name !== undefined && seen.has(name);
      if (lang === undefined) {
        for (const mention of findMentions(words, text.names)) seen.add(mention.name.id);
      }
      if (!isLate) return [];
      const message = `marks ${name} after its first mention`;
      return [{ ...placeIn(text, block, at), message, hint: 'Move <Name> to where the name first stands' }];
    });
  });
}

function lateScripts(text: StyledText): Finding[] {
  const named = new Map<string, { block: number; end: number }>();
  const scripted = new Map<string, Finding & { block: number; start: number }>();
  countedBlocks(text).forEach((block, index) => {
    let start = 0;
    for (const run of block.runs) {
      const [name] = run.lang === undefined ? [] : findMentions(run.text, text.names);
      if (name && !scripted.has(name.name.id)) {
        const message = `${run.text} does not stand where ${name.name.preferred} is first named`;
        scripted.set(name.name.id, { block: index, start, ...placeIn(text, block, start), message });
      }
      start += run.text.length;
    }
    const words = textOf(block);
    for (const { name, start: from, end } of findMentions(words, text.names)) {
      if (!named.has(name.id) && /\p{Script=Latin}/u.test(words.slice(from, end))) {
        named.set(name.id, { block: index, end });
      }
    }
  });
  return [...scripted].flatMap(([id, { block, start, ...finding }]) => {
    const first = named.get(id);
    if (!first) return [];
    const away = block === first.block ? start - first.end : Infinity;
    return away >= 0 && away <= reach ? [] : [finding];
  });
}
