import { pathRound } from 'd3-path';
import type { Shape } from './scene.ts';

/**
 * Neighbours of one class as one path: an axis with its ticks, a row of bars. What is drawn is the same, and an essay's
 * drawings are a tenth lighter. A rectangle becomes a path by itself, too: the styles of Firefox's reader view make every
 * element as high as what it holds, a rectangle nothing.
 */
export function joinShapes(shapes: readonly Shape[]): Shape[] {
  const joined: Shape[] = [];
  let run: Shape[] = [];
  const end = () => {
    const [first] = run;
    const isRectangle = first?.tag === 'rect' && isPlain(first);
    joined.push(...(run.length > 1 || isRectangle ? [asOnePath(run)] : run));
    run = [];
  };
  for (const shape of shapes) {
    const [first] = run;
    if (first && !(first.tag === shape.tag && first.attributes['class'] === shape.attributes['class'])) end();
    run.push(shape);
    if (!isPlain(shape)) end();
  }
  end();
  return joined;
}

/** Lines and rectangles without anything but their place and class. */
const isPlain = ({ tag, attributes }: Shape): boolean =>
  (tag === 'line' || tag === 'rect') && Object.keys(attributes).length === 5;

function asOnePath(run: readonly Shape[]): Shape {
  const path = pathRound(1);
  for (const { tag, attributes } of run) {
    const at = (name: string) => Number(attributes[name]);
    if (tag === 'rect') path.rect(at('x'), at('y'), at('width'), at('height'));
    else {
      path.moveTo(at('x1'), at('y1'));
      path.lineTo(at('x2'), at('y2'));
    }
  }
  return { tag: 'path', attributes: { class: run[0]?.attributes['class'] ?? '', d: path.toString() } };
}
