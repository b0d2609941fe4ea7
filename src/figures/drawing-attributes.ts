import themeCss from '@publication/theme.css?raw';
import borderMapCss from '../styles/border-map.css?raw';
import drawingsCss from '../styles/drawings.css?raw';
import tokensCss from '../styles/tokens.css?raw';
import { lightColour, lightRules } from './light-colours.ts';

/** Presentation attributes of SVG: `fill`, `stroke-width`. */
export type Paint = Readonly<Record<string, string>>;

const theme = [tokensCss, themeCss];

/** The paper that drawings are made for. */
export const paper = lightColour('--background', theme);

/**
 * What a drawing is painted with where the page's styles are taken away, as in reader modes: as attributes, which any rule
 * of a stylesheet goes before, so that the page still decides in light, dark, print and forced colours.
 */
export const drawingPaint = paintFrom(lightRules([drawingsCss, borderMapCss], theme));

const plain = new Set([drawingPaint('drawing')['fill'], drawingPaint('muted')['fill']]);

/** The colour of a label by its classes, where it has one of its own: ink in two strengths would cost every page its bytes. */
export function labelColour(classes: string): string | undefined {
  const { fill } = drawingPaint(classes);
  return plain.has(fill) ? undefined : fill;
}

/**
 * Reads flat rules (see light-colours.ts).
 *
 * @returns what is asked for an element's `class`, or for a `tag` as such: its paint by all rules that name them
 */
export function paintFrom(rules: string): (classes: string, tag?: string) => Paint {
  const parsed = [...rules.matchAll(/([^{}]+)\{([^}]*)\}/g)].map(([, selectors = '', declarations = '']) => ({
    // What an element stands in is always a drawing: its own part of the selector decides.
    compounds: selectors.split(',').map((selector) => selector.trim().split(/\s+/).at(-1) ?? ''),
    paint: declarations
      .split(';')
      .map((one) => one.split(':').map((part) => part.trim()) as [string, string]),
  }));
  const found = new Map<string, Paint>();
  return (classes, tag = '') => {
    const known = found.get(`${tag}.${classes}`);
    if (known) return known;
    const own = new Set(classes.split(' '));
    const names = (compound: string) =>
      compound === tag ||
      (compound.startsWith('.') &&
        compound
          .slice(1)
          .split('.')
          .every((name) => own.has(name)));
    const paint = Object.fromEntries(
      parsed.flatMap(({ compounds, paint }) => (compounds.some(names) ? paint : [])),
    );
    found.set(`${tag}.${classes}`, paint);
    return paint;
  };
}
