import type { Root } from 'mdast';
import type { Anchor } from './made-addresses.ts';
import { paragraphsIn } from './paragraphs.ts';
import { passageIds, type RecordedPassage } from './passage-ids.ts';

/** The paragraphs of an essay with the ids that the page gives them, each with the words by which it is known again. */
export function passageAnchors(tree: Root, recorded: readonly RecordedPassage[]): Anchor[] {
  const texts = paragraphsIn(tree).map(({ words }) => words);
  const before = new Map(recorded.map(({ id, words }) => [id, words]));
  return passageIds(texts, recorded).flatMap(({ id, also }, index): Anchor[] => [
    { kind: 'passage', id, words: texts[index] ?? '' },
    // What was put into another has the words it had alone.
    ...also.map((old): Anchor => ({ kind: 'passage', id: old, words: before.get(old) ?? '' })),
  ]);
}
