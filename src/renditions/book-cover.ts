import { h, s } from 'hastscript';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import sharp from 'sharp';
import themeCss from '@publication/theme.css?raw';
import tokensCss from '../styles/tokens.css?raw';
import { type Illustration } from './illustration.ts';
import { lightRules } from '../figures/light-colours.ts';
import { wrapped } from './outlined-scene.ts';
import { type Outliner, outlinerFor, serif as displaySerif } from './outlined-text.ts';

/** What stands on the cover of a book. */
export interface CoverText {
  title: string;
  authors: string;
  /** Over the title: who publishes, or the series and the part. */
  kicker: string;
}

/** Pixels: two to three, as libraries of reading systems show covers. */
const size = { width: 1200, height: 1800 };
const margin = 96;
const room = size.width - 2 * margin;

const rules = lightRules(
  [
    '.paper{fill:var(--background)} .ink{fill:var(--text)} .muted{fill:var(--text-muted)} .accent{fill:var(--accent)}',
  ],
  [tokensCss, themeCss],
);

/** The cover of a book: who publishes, the title, the picture across its whole width, and who wrote it. */
export async function bookCover(text: CoverText, picture: Illustration): Promise<Illustration> {
  const serif = await outlinerFor(text.title, displaySerif);
  const sans = await outlinerFor(text.kicker + text.authors);
  const height = Math.round((picture.height * size.width) / picture.width);
  const titleSize = [104, 88, 72, 60].find((one) => wrapped(text.title, one, room, serif).length <= 5) ?? 52;
  const title = wrapped(text.title, titleSize, room, serif);
  const authors = wrapped(text.authors, 40, room, sans);
  const top = 330;
  const below = top + title.length * titleSize * 1.12;
  // In the middle of what the title leaves, and clear of the names at the foot.
  const pictureTop = Math.round(Math.min(below + 90, size.height - 260 - height));
  const lines = [
    ...set([text.kicker], 40, 150, 'accent', sans, true),
    ...set(title, titleSize, top, 'ink', serif),
    ...set(authors, 40, size.height - 110 - authors.length * 54, 'muted', sans),
  ];
  const paper = s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${size.width} ${size.height}`, ...size },
    [
      h('style', rules),
      s('rect', { class: 'paper', ...size }),
      s('rect', { class: 'accent', x: margin, y: 96, width: 120, height: 8 }),
      s('defs', [...outlinesOf('a', serif), ...outlinesOf('b', sans)]),
      ...lines.map(({ from, letters, x, y, className }) =>
        s(
          'g',
          { class: className, transform: `translate(${x} ${Math.round(y)})` },
          letters.map((letter) =>
            s('use', { href: `#${from === serif ? 'a' : 'b'}${letter.id}`, x: letter.x }),
          ),
        ),
      ),
    ],
  ) as Element;
  const { data, info } = await sharp(Buffer.from(toHtml(paper, { space: 'svg' })))
    .composite([
      {
        input: await sharp(picture.bytes, { density: (72 * size.width) / picture.width })
          .resize({ width: size.width, height })
          .png()
          .toBuffer(),
        left: 0,
        top: pictureTop,
      },
    ])
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 84, mozjpeg: true, chromaSubsampling: '4:4:4' })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, type: 'image/jpeg', width: info.width, height: info.height };
}

const outlinesOf = (prefix: string, outline: Outliner): Element[] =>
  [...outline.outlines].map(([id, d]) => s('path', { id: prefix + id, d }));

const set = (
  lines: readonly string[],
  fontSize: number,
  top: number,
  className: string,
  from: Outliner,
  bold = false,
) =>
  lines.map((line, index) => ({
    from,
    className,
    letters: from.set(line, fontSize, bold).letters,
    x: margin,
    y: top + fontSize + index * fontSize * 1.12,
  }));
