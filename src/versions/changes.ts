import { diffArrays } from 'diff';
import { likeness, shingles } from '../ledger/likeness.ts';
import { count as counted } from '../text/lists.ts';
import type { VersionBlock } from './blocks.ts';

/** Some words that stayed, went or came. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A heading, a paragraph, an item or a row that is not what it was. */
export interface ChangedBlock {
  isHeading: boolean;
  pieces: Piece[];
}

/** What changed in one section. */
export interface ChangedSection {
  /** Its heading; empty for what stands before the first, and where the heading is among the changes. */
  heading: string;
  blocks: ChangedBlock[];
}

/** What changed between two versions. */
export interface Changes {
  sections: ChangedSection[];
  /** How many words came, and how many went. */
  added: number;
  removed: number;
  /** How many blocks stayed as they were. */
  same: number;
}

/** From here on two paragraphs are taken for one that was edited. */
const alike = 0.2;

/**
 * What changed from one version to the next: paragraphs that came or went whole, and within those that were edited the words.
 *
 * @param language BCP 47: words are parted as it parts them; hanzi by a dictionary, hangul by its spaces
 */
export function changesBetween(
  before: readonly VersionBlock[],
  after: readonly VersionBlock[],
  language: string,
): Changes {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const sections: ChangedSection[] = [{ heading: '', blocks: [] }];
  let same = 0;
  const tell = (block: ChangedBlock) => sections.at(-1)?.blocks.push(block);
  const enter = ({ isHeading, text }: VersionBlock, shown = true) => {
    if (isHeading) sections.push({ heading: shown ? text : '', blocks: [] });
  };
  for (const { gone, come, kept } of runsOf(before, after)) {
    for (const { from, to } of pairs(gone, come)) {
      const block = to ?? from;
      // A heading that is itself a change is told as one.
      if (block) enter(block, false);
      if (block?.text === '') continue;
      tell({
        isHeading: block?.isHeading ?? false,
        pieces: piecesOf(from?.text, to?.text, segmenter),
      });
    }
    for (const block of kept) enter(block);
    same += kept.length;
  }
  const pieces = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.pieces));
  const wordsIn = (wanted: Piece['kind']) =>
    pieces.filter(({ kind }) => kind === wanted).reduce((sum, { text }) => sum + count(text, segmenter), 0);
  return {
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    added: wordsIn('added'),
    removed: wordsIn('removed'),
    same,
  };
}

/** What was written anew is long: it is there for whoever asks for it. */
export const areShort = ({ added, removed }: Changes): boolean => added + removed <= 400;

/** How much changed, in words. */
export const inNumbers = ({ added, removed, same }: Changes): string =>
  `${counted(added, 'word')} put in, ${counted(removed, 'word')} taken out; ${counted(same, 'paragraph')} unchanged`;

const count = (text: string, segmenter: Intl.Segmenter): number =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;

interface Run {
  gone: VersionBlock[];
  come: VersionBlock[];
  /** What stayed after that. */
  kept: VersionBlock[];
}

/** Both versions side by side: what went and what came in one place, and what stayed after it. */
function runsOf(before: readonly VersionBlock[], after: readonly VersionBlock[]): Run[] {
  const runs: Run[] = [{ gone: [], come: [], kept: [] }];
  const parts = diffArrays([...before], [...after], { comparator: (a, b) => a.text === b.text });
  for (const { added, removed, value } of parts) {
    let run = runs.at(-1) as Run;
    if (run.kept.length > 0) runs.push((run = { gone: [], come: [], kept: [] }));
    run[removed ? 'gone' : added ? 'come' : 'kept'].push(...value);
  }
  return runs;
}

/** Which of the blocks that came is one of those that went, edited; in the order in which they are read. */
function pairs(
  gone: readonly VersionBlock[],
  come: readonly VersionBlock[],
): { from?: VersionBlock; to?: VersionBlock }[] {
  const old = gone.map(({ text }) => shingles(text));
  const found: { from?: VersionBlock; to?: VersionBlock }[] = [];
  let [next, last] = [0, 0];
  for (const to of come) {
    const words = shingles(to.text);
    const likest = old
      .map((known, index) => ({ index, like: index < next ? 0 : likeness(known, words) }))
      .filter(({ index, like }) => like >= alike && gone[index]?.isHeading === to.isHeading)
      .sort((a, b) => b.like - a.like)[0];
    if (likest) {
      found.push(...gone.slice(next, likest.index).map((from) => ({ from })));
      const from = gone[likest.index];
      found.push({ ...(from && { from }), to });
      next = likest.index + 1;
      last = found.length;
    } else found.push({ to });
  }
  // What went after the last that was edited is told where it stood, before what came there.
  return found.toSpliced(last, 0, ...gone.slice(next).map((from) => ({ from })));
}

function piecesOf(before: string | undefined, after: string | undefined, segmenter: Intl.Segmenter): Piece[] {
  if (before === undefined) return [{ kind: 'added', text: after ?? '' }];
  if (after === undefined) return [{ kind: 'removed', text: before }];
  const words = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  const parts = diffArrays(words(before), words(after)).map(({ added, removed, value }): Piece => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
  return joined(parts);
}

/** A word or two that stayed between two changes are told with them: nobody reads, or hears, a sentence in crumbs. */
function joined(parts: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed !== '') pieces.push({ kind: 'removed', text: removed });
    if (added !== '') pieces.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  parts.forEach(({ kind, text }, index) => {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (isCrumb(text) && (removed !== '' || added !== '') && index < parts.length - 1) {
      removed += text;
      added += text;
    } else {
      flush();
      pieces.push({ kind, text });
    }
  });
  flush();
  return pieces;
}

const isCrumb = (text: string): boolean => text.trim().split(/\s+/).length <= 2 && text.trim().length <= 12;
