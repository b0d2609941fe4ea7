import sharp from 'sharp';
import themeCss from '@publication/theme.css?raw';
import { codeVersion } from '../cache/code-version.ts';
import { kept, keptText } from '../cache/kept.ts';
import type { EssayDrawing } from '../catalogue/drawings.ts';
import borderMapCss from '../styles/border-map.css?raw';
import drawingsCss from '../styles/drawings.css?raw';
import tokensCss from '../styles/tokens.css?raw';
import { drawingFile, type DrawingText } from './drawing-file.ts';
import { lightRules } from '../figures/light-colours.ts';
import type { Scene } from '../figures/scene.ts';
import { outlinerFor } from './outlined-text.ts';

// What the page gives by `.drawing text` and by inheritance, for words that are outlines here.
const own = `.paper{fill:var(--background)} .drawing,.ink,.word{fill:var(--text)} .muted{fill:var(--text-muted)}
.word{paint-order:stroke;stroke:var(--background);stroke-width:3px;stroke-linejoin:round}`;

const rules = lightRules([own, drawingsCss, borderMapCss], [tokensCss, themeCss]);

export interface DrawingFile {
  svg: string;
  /** CSS pixels. */
  width: number;
  height: number;
}

const code = 'src/renditions/drawings.ts';

const made = new WeakMap<EssayDrawing, Promise<DrawingFile>>();

/** The drawing as a file of its own; made once, and kept from one build to the next. */
export function drawingSvg(drawing: EssayDrawing): Promise<DrawingFile> {
  const known = made.get(drawing);
  if (known) return known;
  const file = make(drawing);
  made.set(drawing, file);
  return file;
}

const make = (drawing: EssayDrawing) =>
  keptFile(drawing.scene, {
    finding: drawing.finding,
    source: drawing.source,
    credit: drawing.credit,
  });

/** The drawing alone, for a form that has its finding and its source as text round it. */
export const bareDrawing = ({ scene }: EssayDrawing): Promise<DrawingFile> => keptFile(scene);

async function keptFile(scene: Scene, text?: DrawingText): Promise<DrawingFile> {
  const file = await keptText('figures as files', [codeVersion(code), scene, text], async () => {
    const around = text ? [text.finding, `Source: ${text.source}`, text.credit] : [];
    const words = [...around, ...scene.labels.map((label) => label.text)].join(' ');
    return JSON.stringify(drawingFile(scene, text, rules, await outlinerFor(words)));
  });
  return JSON.parse(file) as DrawingFile;
}

/** Pixels of the picture for each of the drawing's own: sharp on screens of twice the usual density. */
export const pictureScale = 2;

/** The same as a PNG, for what shows no SVG: feed readers, link previews, word processors. */
export async function drawingPng(drawing: EssayDrawing): Promise<Uint8Array> {
  const { svg } = await drawingSvg(drawing);
  return kept('figures as pictures', [codeVersion(code), svg], () =>
    sharp(Buffer.from(svg), { density: 72 * pictureScale })
      .png({ palette: true, colours: 64, effort: 7 })
      .toBuffer(),
  );
}
