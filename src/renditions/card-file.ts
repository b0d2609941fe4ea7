import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, s } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Scene } from '../figures/scene.ts';
import { lettersOf, outlinedScene, wrapped } from './outlined-scene.ts';
import type { Outliner } from './outlined-text.ts';

/** Pixels of the picture that link previews show: the size Facebook, LinkedIn and X ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Where a picture is laid on a card: its left top corner and its size, in pixels. */
export const plate = { left: 588, top: 158, width: 556, height: 292 } as const;

export interface CardText {
  /** Who publishes. */
  site: string;
  /** What kind of thing the page is about, in a word or two. */
  kicker: string;
  title: string;
  /** A line at the foot. */
  foot: string;
}

/** What sets the words of cards: titles in one family, the rest in another. */
export interface CardLetters {
  title: Outliner;
  words: Outliner;
}

const margin = 56;
const room = plate.left - margin - 44;
/** Sizes a title is tried in, the largest that fits being taken; the last is taken even if it does not. */
const titleSizes = [68, 60, 54, 48, 42, 37];
const titleHeight = 275;
const leading = 1.1;

/**
 * A card as SVG: at the left what the page is called, under the mark and the name of who publishes it; at the right a
 * drawing. Its words are outlines, so that it looks the same wherever it is made a picture.
 *
 * @param drawing what stands at the right: a drawing, the mark for want of one, or nothing, where a picture is laid on later
 * @param mark the publication's mark, as SVG in a square of 64
 * @param rules the styles of its classes, with the drawings' own
 */
export function cardFile(
  text: CardText,
  drawing: Scene | 'a picture' | 'the mark',
  mark: string,
  rules: string,
  { title, words }: CardLetters,
): string {
  const { size, lines } = fitted(text.title, title);
  const top = plate.top + plate.height / 2 - (lines.length * size * leading) / 2;
  const line = (x: number, y: number, className: string, letters: Element[]) =>
    s('g', { class: className, transform: `translate(${x} ${Math.round(y)})` }, letters);
  const drawn = [
    line(margin + 58, 93, 'ink', lettersOf(words.set(text.site, 31, true))),
    line(margin, top - 18, 'accent', lettersOf(words.set(text.kicker, 25, true))),
    line(margin, 580, 'muted', lettersOf(words.set(text.foot, 24))),
    ...(typeof drawing === 'object' ? [inPlate(drawing, words)] : []),
  ];
  const heading = lines.map((row, index) =>
    line(margin, top + size * 0.86 + index * size * leading, 'ink', lettersOf(title.set(row, size))),
  );
  const outlines = [...used(drawn, words, ''), ...used(heading, title, 't')];
  const largeMark =
    drawing === 'the mark' ? [markAt('mark-large', plate.left + 210, plate.top + 10, 260)] : [];
  const svg = s('svg', { ...svgSize, ...cardSize }, [
    h('style', rules),
    s('rect', { class: 'paper', ...cardSize }),
    s('rect', { class: 'edge', width: cardSize.width, height: 10 }),
    s('defs', outlines),
    markAt('mark', margin, 60, 42),
    ...largeMark,
    ...drawn,
    ...heading,
  ]);
  return toHtml(svg, { space: 'svg' }).replaceAll(`<!--${markPlace}-->`, () => inner(mark));
}

const svgSize = {
  xmlns: 'http://www.w3.org/2000/svg',
  viewBox: `0 0 ${cardSize.width} ${cardSize.height}`,
};
const markPlace = 'mark';

/** Where the mark is put in once the rest is written: its file is SVG already. */
const markAt = (className: string, x: number, y: number, size: number): Element =>
  s('g', { class: className, transform: `translate(${x} ${y}) scale(${size / 64})` }, [
    { type: 'comment', value: markPlace },
  ]);

const inner = (svg: string): string => svg.replace(/^[^]*?<svg[^>]*>|<\/svg>\s*$/g, '');

/** A title in the largest letters that it fits in. */
function fitted(title: string, outline: Outliner): { size: number; lines: string[] } {
  let tried = { size: 0, lines: [title] };
  for (const size of titleSizes) {
    const lines = wrapped(title, size, room, outline);
    tried = { size, lines };
    const isNarrow = lines.every((line) => outline.widthOf(line, size) <= room);
    if (isNarrow && lines.length * size * leading <= titleHeight) break;
  }
  return tried;
}

/** How large the plate shows a drawing, which may stand out over it and under it. */
const scaleOf = ({ width, height }: Scene) => Math.min(plate.width / width, (plate.height + 90) / height);

/**
 * Of a drawing made in several sizes, the widest first, the one to be seen on a small preview: a narrower one, which says
 * some things in a list below, where its letters come out larger by a third.
 */
export const largest = ([first, ...others]: readonly Scene[]): Scene | undefined =>
  others.reduce(
    (best, other) => (best && lettersOn(other) < lettersOn(best) * (4 / 3) ? best : other),
    first,
  );

const lettersOn = (scene: Scene) => scaleOf(scene) * Math.min(...scene.labels.map(({ size }) => size));

/** A drawing as large as the plate has room for it, in its middle. */
function inPlate(scene: Scene, outline: Outliner): Element {
  const scale = scaleOf(scene);
  const x = plate.left + (plate.width - scene.width * scale) / 2;
  const y = plate.top + (plate.height - scene.height * scale) / 2;
  const transform = `translate(${Math.round(x)} ${Math.round(y)}) scale(${Math.round(scale * 1000) / 1000})`;
  return s('g', { class: 'drawing', transform }, outlinedScene(scene, outline));
}

/** The outlines that some letters use, under ids of their own: both families count theirs from nought. */
function used(elements: Element[], { outlines }: Outliner, prefix: string): Element[] {
  const found = new Map<string, string>();
  for (const element of elements) {
    visit(element, { type: 'element', tagName: 'use' } as const, (use: Element) => {
      const id = String(use.properties['href']).slice(1);
      const d = outlines.get(id);
      if (d === undefined) return;
      found.set(`${prefix}${id}`, d);
      use.properties['href'] = `#${prefix}${id}`;
    });
  }
  return [...found].map(([id, d]) => s('path', { id, d }));
}
