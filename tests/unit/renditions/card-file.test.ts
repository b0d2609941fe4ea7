import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Scene } from '../../../src/figures/scene.ts';
import { type CardLetters, cardFile, largest, plate } from '../../../src/renditions/card-file.ts';
import { outlinerFor, serif } from '../../../src/renditions/outlined-text.ts';
import { attribute } from '../../support/html.ts';

const long =
  'A title of a great many words that no preview has ever shown whole, on coal and on 석탄 and 煤炭';
const text = { site: 'Coal Age', kicker: 'Analysis', title: 'Three tonnes', foot: 'The Border Desk' };
const mark = '<svg viewBox="0 0 64 64"><path class="own" d="M0 0h64"/></svg>';

let letters: CardLetters;
beforeAll(async () => {
  letters = {
    title: await outlinerFor(long + text.title, serif),
    words: await outlinerFor(Object.values(text).join('')),
  };
});

const drawn = (changes: Partial<typeof text> = {}, drawing: Parameters<typeof cardFile>[1] = 'a picture') =>
  fromHtml(cardFile({ ...text, ...changes }, drawing, mark, '', letters), { fragment: true, space: 'svg' });

/** The lines of a card: how far down each stands, and how far its last letter is from the left edge. */
const lines = (tree: ReturnType<typeof drawn>) =>
  selectAll('g[transform]:has(> use)', tree).map((line) => {
    const [x = 0, y = 0] =
      attribute(line, 'transform')
        .match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const last = selectAll('use', line).at(-1);
    return { y, end: x + Number(last && attribute(last, 'x')) };
  });

describe('a card', () => {
  test('needs no font: every letter is drawn, those of other scripts too', () => {
    const tree = drawn({ title: long });
    const defined = new Set(selectAll('defs > path', tree).map((path) => `#${attribute(path, 'id')}`));
    const used = selectAll('use', tree).map((use) => attribute(use, 'href') || attribute(use, 'xLinkHref'));
    expect(used.length).toBeGreaterThan(long.replaceAll(' ', '').length);
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
  });

  test('keeps the longest title clear of the drawing and of the edges', () => {
    const found = lines(drawn({ title: long }));
    expect(found.filter(({ y, end }) => end > plate.left - 20 && y < 500)).toEqual([]);
    expect(found.filter(({ y }) => y < 60 || y > 600)).toEqual([]);
  });

  test('shows of a drawing the wide form, or the narrow one where its letters come out much larger', () => {
    const scene = (width: number, height: number): Scene => ({
      ...{ width, height, shapes: [] },
      labels: [{ x: 0, y: 0, text: 'coal', anchor: 'start', size: 12 }],
    });
    const [wide, narrow, listed, tall] = [584, 284, 284, 284].map((width, index) =>
      scene(width, [300, 180, 330, 900][index] ?? 0),
    ) as [Scene, Scene, Scene, Scene];
    expect([narrow, listed, tall].map((other) => largest([wide, other]))).toEqual([narrow, wide, wide]);
    expect(largest([])).toBeUndefined();
  });

  test('has the mark twice where there is nothing else to draw', () => {
    expect([drawn(), drawn({}, 'the mark')].map((tree) => selectAll('path.own', tree).length)).toEqual([
      1, 2,
    ]);
  });
});
