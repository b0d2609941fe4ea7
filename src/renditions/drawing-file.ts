import { h, s } from 'hastscript';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Scene } from '../figures/scene.ts';
import { withoutCdataEnds } from '../text/cdata-ends.ts';
import { lettersOf, outlinedScene, wrapped } from './outlined-scene.ts';
import type { Outliner } from './outlined-text.ts';

export interface DrawingText {
  /** The finding: it stands over the drawing, and is read out in its place. */
  finding: string;
  /** Where its numbers come from. */
  source: string;
  /** Who publishes it, and where it stands. */
  credit: string;
}

const margin = 18;
const sizes = { finding: 17, source: 11.5 } as const;

/**
 * A drawing as a file that stands by itself: with its finding over it and its source under it, on paper of its own, in
 * its own colours, its words as outlines. Nothing of the page and no font is needed to show it.
 *
 * @param text left out for a drawing that stands between its finding and its source as text
 * @param rules the styles of its classes: see light-colours.ts
 * @returns the SVG, and its size in CSS pixels
 */
export function drawingFile(
  scene: Scene,
  text: DrawingText | undefined,
  rules: string,
  outline: Outliner,
): { svg: string; width: number; height: number } {
  const room = scene.width;
  const head = text ? wrapped(text.finding, sizes.finding, room, outline, true) : [];
  const foot = text
    ? [
        ...wrapped(`Source: ${text.source}`, sizes.source, room, outline),
        ...wrapped(text.credit, sizes.source, room, outline),
      ]
    : [];
  const top = margin + (text ? head.length * sizes.finding * 1.25 + 10 : 0);
  const footTop = top + Math.ceil(scene.height) + (text ? 20 : 0);
  const width = Math.round(room + 2 * margin);
  const height = Math.round(footTop + foot.length * sizes.source * 1.35 + margin - (text ? 6 : 0));
  const lines = (
    all: string[],
    size: number,
    leading: number,
    from: number,
    className: string,
    bold = false,
  ) =>
    all.map((line, index) =>
      s(
        'g',
        {
          class: className,
          transform: `translate(${margin} ${round(from + size + index * size * leading)})`,
        },
        lettersOf(outline.set(line, size, bold)),
      ),
    );
  const words = [
    ...lines(head, sizes.finding, 1.25, margin - 4, 'ink', true),
    s('g', { class: 'drawing', transform: `translate(${margin} ${round(top)})` }, [
      ...outlinedScene(scene, outline),
    ]),
    ...lines(foot, sizes.source, 1.35, footTop, 'muted'),
  ];
  const tree = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      ...(text && { ariaLabelledBy: ['title', 'desc'] }),
    },
    [
      ...(text
        ? [
            s('title', { id: 'title' }, text.finding),
            s('desc', { id: 'desc' }, `Source: ${text.source} ${text.credit}`),
          ]
        : []),
      h('style', rules),
      s('rect', { class: 'paper', width, height }),
      // Only now is it known which letters are in use.
      s(
        'defs',
        [...outline.outlines].map(([id, d]) => s('path', { id, d })),
      ),
      ...words,
    ],
  );
  return { svg: withoutCdataEnds(toHtml(tree as Element, { space: 'svg' })), width, height };
}

const round = (value: number): number => Math.round(value * 10) / 10;
