import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import mark from '@publication/mark.svg?raw';
import themeCss from '@publication/theme.css?raw';
import { codeVersion } from '../cache/code-version.ts';
import { kept } from '../cache/kept.ts';
import { hashOf } from '../cache/store.ts';
import { allCards, type Card } from '../catalogue/cards.ts';
import { publication } from '../publication.ts';
import borderMapCss from '../styles/border-map.css?raw';
import drawingsCss from '../styles/drawings.css?raw';
import tokensCss from '../styles/tokens.css?raw';
import { coverFile } from './cover-file.ts';
import { type CardLetters, cardFile, largest, plate } from './card-file.ts';
import { lightRules } from '../figures/light-colours.ts';
import { outlinerFor, serif } from './outlined-text.ts';

const own = `.paper{fill:var(--background)} .drawing,.ink,.word{fill:var(--text)} .muted{fill:var(--text-muted)}
.accent,.edge{fill:var(--accent)} .mark{color:var(--accent)} .mark-large{color:var(--rule)}
.word{paint-order:stroke;stroke:var(--background);stroke-width:3px;stroke-linejoin:round}`;

const rules = lightRules([own, drawingsCss, borderMapCss], [tokensCss, themeCss]);

// Cutting fonts takes longer than setting words in them: they are cut once, to the letters of all cards.
let letters: Promise<CardLetters> | undefined;

async function lettersOfAll(): Promise<CardLetters> {
  const cards = await allCards();
  const words = cards.flatMap(({ kicker, foot, scenes }) => [
    kicker,
    foot,
    ...(scenes ?? []).flatMap(({ labels }) => labels.map(({ text }) => text)),
  ]);
  return {
    title: await outlinerFor(cards.map(({ title }) => title).join(''), serif),
    words: await outlinerFor([publication.name, ...words].join('')),
  };
}

/** A card as a PNG, which is all that link previews show. Made once, and kept from build to build. */
export async function cardPng(card: Card): Promise<Uint8Array> {
  const path = card.coverOf && coverFile(card.coverOf);
  const cover = path === undefined ? undefined : await readFile(path);
  const { kicker, title, foot, scenes } = card;
  const inputs = [
    { kicker, title, foot, scenes },
    cover && hashOf(cover),
    codeVersion('src/renditions/cards.ts'),
  ];
  return kept('cards', inputs, () => make(card, cover));
}

async function make({ scenes = [], ...text }: Card, cover: Buffer | undefined): Promise<Buffer> {
  const drawing = largest(scenes) ?? (cover ? 'a picture' : 'the mark');
  const svg = cardFile(
    { site: publication.name, ...text },
    drawing,
    mark,
    rules,
    await (letters ??= lettersOfAll()),
  );
  const picture =
    drawing === 'a picture' ? [{ left: plate.left, top: plate.top, input: await inPlate(cover) }] : [];
  return sharp(Buffer.from(svg))
    .composite(picture)
    .png({ palette: true, colours: 192, effort: 1, dither: 0 })
    .toBuffer();
}

/** A cover as it lies beside its essay, brought to the size of the plate. */
const inPlate = (cover: Buffer | undefined): Promise<Buffer> =>
  sharp(cover).resize(plate.width, plate.height, { fit: 'cover' }).png().toBuffer();
