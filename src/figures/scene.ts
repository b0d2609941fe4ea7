/**
 * A drawing as data: what an SVG element will hold, before anything is printed. Lengths are in the drawing's own units,
 * which are CSS pixels at the width it was made for. Labels are kept apart from shapes so that tests can hold them against
 * one another.
 */
export interface Scene {
  width: number;
  height: number;
  shapes: Shape[];
  labels: Label[];
}

/** An SVG element without content. Colours come from the classes of styles/drawings.css, never from here. */
export interface Shape {
  tag: 'path' | 'rect' | 'line' | 'circle' | 'use';
  attributes: Readonly<Record<string, string | number>>;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface Label {
  /** Where the anchor of the text stands, and its baseline. */
  x: number;
  y: number;
  text: string;
  anchor: Anchor;
  /** Font size. */
  size: number;
  bold?: boolean | undefined;
  /** A class of styles/drawings.css: `muted`, `tone-1`, `water` and so on. */
  tone?: string | undefined;
  /** Degrees clockwise. Boxes of turned labels are not computed: they must stand clear by design. */
  turn?: number | undefined;
}

/** What a drawing is made for. */
export interface Frame {
  width: number;
  /** Font size of ordinary labels. */
  size: number;
  narrow: boolean;
}

/**
 * The two sizes every figure is drawn in: the reading column (36.5rem) and what is left of a screen of 320 px. The wide one
 * is shown from 500 px of room, where its 13.5 units come out at 11.5 px; see styles/drawings.css.
 */
export const frames = {
  wide: { width: 584, size: 13.5, narrow: false },
  narrow: { width: 284, size: 12, narrow: true },
} as const satisfies Record<string, Frame>;

/** A tenth of a pixel is as fine as anybody sees, and keeps the markup short. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A straight line between two points, in units of the drawing. */
export const line = (x1: number, y1: number, x2: number, y2: number, className: string): Shape => ({
  tag: 'line',
  attributes: { class: className, x1: tenth(x1), y1: tenth(y1), x2: tenth(x2), y2: tenth(y2) },
});

/** The name of a series over its own part of a drawing, in its colour. */
export const seriesName = (text: string, series: number, y: number, size: number): Label => ({
  x: 0,
  y: y + size,
  text,
  anchor: 'start',
  size,
  bold: true,
  tone: `tone-${series + 1}`,
});

/** A rectangle by its left top corner and its size, in units of the drawing. */
export const rect = (x: number, y: number, width: number, height: number, className: string): Shape => ({
  tag: 'rect',
  attributes: { class: className, x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) },
});

/** A path; `x` and `y` move it from where its commands put it. */
export const path = (d: string, className: string, x = 0, y = 0): Shape => ({
  tag: 'path',
  attributes: {
    class: className,
    d,
    ...((x !== 0 || y !== 0) && { transform: `translate(${tenth(x)} ${tenth(y)})` }),
  },
});
