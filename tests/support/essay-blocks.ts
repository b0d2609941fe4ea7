import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import type { BuiltPage } from './built-site.ts';
import { proseOn } from './essay-page.ts';
import { without } from './html.ts';
import { lettersIn } from './words.ts';

/** What an essay's page says, part by part. */
export type EssayPart =
  'title' | 'standfirst' | 'caption' | 'brief' | 'points' | 'support' | 'text' | 'links' | 'notes';

/** Letters and digits that stand together on the page, without the numbers of marks. */
export interface EssayBlock {
  part: EssayPart;
  letters: string;
}

const blocks = 'p, h1, h2, h3, h4, li, th, td, dt, dd, caption, figcaption, blockquote, summary, pre, time';

/** The smallest blocks of a tree: those that hold no other. */
export function leaves(tree: Root | Element): string[] {
  const whole = without('sup', tree);
  return selectAll(blocks, whole)
    .filter((block) => selectAll(blocks, block).filter((inner) => inner !== block).length === 0)
    .map(lettersIn)
    .filter((letters) => letters !== '');
}

/** Every block of an essay's page. */
export function blocksOn(page: BuiltPage): EssayBlock[] {
  const { tree } = page;
  const found = (part: EssayPart, selector: string, root: Root | Element = tree): EssayBlock[] =>
    selectAll(selector, root).flatMap((element) => [{ part, letters: lettersIn(without('sup', element)) }]);
  const prose = without('svg', proseOn(page));
  return [
    ...found('title', 'article h1'),
    ...found('standfirst', 'article .standfirst').slice(0, 1),
    ...found('caption', '.essay-cover figcaption'),
    ...found('brief', '.in-brief:has(> p:not(.support)) > :is(h2, p:not(.support))'),
    // Without In brief the heading is theirs.
    ...found('points', '.in-brief .points p, .in-brief:not(:has(> p:not(.support))) > h2'),
    ...found('support', '.in-brief .support'),
    ...found('notes', '.footnotes h2', prose),
    ...leaves(without('.figure-links, #notes', prose)).map((letters): EssayBlock => ({
      part: 'text',
      letters,
    })),
    ...found('links', '.figure-links', prose),
  ];
}

/** What is in a list and not in another: each as often as it is there more often. */
export function surplus(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const each of other) left.set(each, (left.get(each) ?? 0) + 1);
  return list.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
}

/** Whether a block stands in a text, in one piece or torn once, as by the end of a page. */
export function standsIn(letters: string, block: string): boolean {
  if (letters.includes(block)) return true;
  let longest = 0;
  while (letters.includes(block.slice(0, longest + 1))) longest += 1;
  return longest > 0 && letters.includes(block.slice(longest));
}

/** So many letters tell a block, or a part of one, from all others. */
const telling = 24;

/**
 * What of a text is in none of the blocks, piece by piece. Each block may stand in it once, in one piece or torn, as by the end
 * of a page and a figure there; of what is left, what is as short as a cell of a table is let be.
 *
 * @param more what else may stand there
 */
export function strangeIn(letters: string, blocks: readonly string[], more: readonly RegExp[]): string[] {
  let left = letters;
  const take = (piece: string) => {
    const at = left.indexOf(piece);
    if (at !== -1) left = `${left.slice(0, at)} ${left.slice(at + piece.length)}`;
    return at !== -1;
  };
  const long = blocks.filter(({ length }) => length >= telling);
  // The longest first, so that none is taken out of the middle of another.
  const torn = long.sort((a, b) => b.length - a.length).filter((block) => !take(block));
  for (const one of more) left = left.replaceAll(new RegExp(one, 'gu'), ' ');
  for (const block of torn) {
    for (let rest = block; rest !== '';) {
      let length = 0;
      while (length < rest.length && left.includes(rest.slice(0, length + 1))) length += 1;
      // By less it would be taken from somewhere else.
      if (length < Math.min(rest.length, telling / 2)) break;
      take(rest.slice(0, length));
      rest = rest.slice(length);
    }
  }
  for (const short of blocks.filter(({ length }) => length < telling && length > 3)) take(short);
  return left.split(' ').filter(({ length }) => length >= telling);
}
