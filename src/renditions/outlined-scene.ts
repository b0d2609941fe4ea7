import type { Element } from 'hast';
import { s } from 'hastscript';
import { joinShapes } from '../figures/join-shapes.ts';
import type { Label, Scene } from '../figures/scene.ts';
import type { OutlinedText, Outliner } from './outlined-text.ts';

/** A drawing's shapes and words, the words as outlines. */
export const outlinedScene = (scene: Scene, outline: Outliner): Element[] => [
  ...joinShapes(scene.shapes).map(({ tag, attributes }) => s(tag, { ...attributes })),
  ...scene.labels.map((label) => outlinedLabel(label, outline)),
];

function outlinedLabel({ x, y, text, anchor, size, bold, tone, turn }: Label, outline: Outliner): Element {
  const set = outline.set(text, size, bold);
  const shift = { start: 0, middle: -set.width / 2, end: -set.width }[anchor];
  const turned = turn ? ` rotate(${turn})` : '';
  return s(
    'g',
    {
      class: ['word', tone].filter(Boolean).join(' '),
      transform: `translate(${Math.round(x)} ${Math.round(y)})${turned}`,
    },
    lettersOf(set, shift),
  );
}

/** The letters of a line, each a use of its outline. */
export const lettersOf = ({ letters }: OutlinedText, shift = 0): Element[] =>
  letters.map(({ id, x }) => s('use', { href: `#${id}`, x: Math.round((x + shift) * 10) / 10 }));

/** A text in lines that fit; a word that is wider than the room has a line of its own. */
export function wrapped(text: string, size: number, room: number, outline: Outliner, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && outline.widthOf(longer, size, bold) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
