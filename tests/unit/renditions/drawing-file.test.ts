import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Scene } from '../../../src/figures/scene.ts';
import { drawingFile } from '../../../src/renditions/drawing-file.ts';
import { outlinerFor } from '../../../src/renditions/outlined-text.ts';

const words = {
  finding: 'Coal & <iron> fell by half in the year in which nobody counted them, and rose in the year after.',
  source: 'The "log".',
  credit: 'A journal, CC0.',
};

const scene: Scene = {
  width: 300,
  height: 100,
  shapes: [{ tag: 'rect', attributes: { class: 'fill-1', x: 0, y: 0, width: 9, height: 90 } }],
  labels: [
    { x: 10, y: 50, text: '북한 coal', anchor: 'start', size: 12 },
    { x: 290, y: 50, text: 'coal', anchor: 'end', size: 12 },
  ],
};

const drawn = async () => {
  const all = [...Object.values(words), 'Source:', ...scene.labels.map(({ text }) => text)].join(' ');
  return drawingFile(scene, words, '.fill-1{fill:#123456}', await outlinerFor(all));
};

test('a drawing by itself says what it shows, names its source, and has no letter that needs a font', async () => {
  const { svg } = await drawn();
  const tree = fromHtml(svg, { fragment: true, space: 'svg' });
  expect([select('title', tree), select('desc', tree)].map((part) => part && toString(part))).toEqual([
    words.finding,
    `Source: ${words.source} ${words.credit}`,
  ]);
  expect(selectAll('text', tree)).toEqual([]);
});

test('every letter stands where an outline is, and each outline is drawn once', async () => {
  const tree = fromHtml((await drawn()).svg, { fragment: true, space: 'svg' });
  const outlines = selectAll('defs path', tree).map(({ properties }) => `#${String(properties['id'])}`);
  const used = selectAll('use', tree).map(({ properties }) => String(properties['href']));
  expect([...new Set(used)].sort()).toEqual(outlines.sort());
  const ofLabels = selectAll('g.word', tree).map((label) => selectAll('use', label).length);
  expect(ofLabels).toEqual(['북한coal'.length, 'coal'.length]);
});

test('a long finding runs over as many lines as it needs, and the picture grows with it', async () => {
  const { svg, height } = await drawn();
  const lines = selectAll('g.ink', fromHtml(svg, { fragment: true, space: 'svg' }));
  expect(lines.length).toBeGreaterThan(2);
  expect(height).toBeGreaterThan(scene.height + lines.length * 17);
});

test('a program that shows pictures shows it, in its own size and colours', async () => {
  const { svg, width, height } = await drawn();
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([width, height]);
  const colours = new Set(
    Array.from({ length: data.length / info.channels }, (_, at) =>
      data.subarray(at * info.channels, at * info.channels + 3).toString('hex'),
    ),
  );
  expect(colours.has('123456')).toBe(true);
});
