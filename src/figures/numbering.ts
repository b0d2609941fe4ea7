import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isJsx, type JsxNode, textAttributes } from '../prose/jsx.ts';
import { type FigureName, isFigureName } from '../schemas/figure-components.ts';

/** A drawn figure of an essay, as its author wrote it. */
export interface FigureUse {
  name: FigureName;
  /** Its place among the essay’s drawn figures, from 1. Pictures are not counted: nothing refers to them by number. */
  number: number;
  /** Attributes that are plain text; others are left out, and the checker reports them. */
  attributes: Record<string, string>;
  node: JsxNode;
}

/** The same without its place in a tree: plain data, so that it can be kept as JSON. */
export type WrittenFigure = Omit<FigureUse, 'node'>;

/** Whether a figure is a drawing, of which there is a picture by itself: a timeline is a list. */
export const isDrawing = (name: FigureName): name is Exclude<FigureName, 'Timeline'> => name !== 'Timeline';

/** Every tag of a text with one of these names, in order. */
export function tagsNamed(tree: Root, isWanted: (name: string | null) => boolean): JsxNode[] {
  const found: JsxNode[] = [];
  visit(tree, (node) => {
    if (isJsx(node) && isWanted(node.name)) found.push(node);
  });
  return found;
}

/** The drawn figures of a text, numbered in order of appearance. */
export const figuresIn = (tree: Root): FigureUse[] =>
  tagsNamed(tree, isFigureName).map((node, index) => ({
    name: node.name as FigureName,
    number: index + 1,
    attributes: textAttributes(node),
    node,
  }));

/** The tables a figure draws on, by id; the first is the one its rows are shown of. */
export function tablesOf({ attributes }: Pick<FigureUse, 'attributes'>): string[] {
  const { data, places, markers, panels } = attributes;
  const fromPanels = panels?.split(';').map((panel) => panel.trim().split('/')[0] ?? '') ?? [];
  return [
    ...new Set([data, ...fromPanels, places, markers].filter((id) => id !== undefined && id !== '')),
  ] as string[];
}

/** `Figure 2`: what links and headings call a figure. */
export const figureLabel = (number: number | string): string => `Figure ${number}`;

/**
 * The id of a figure's finding. Not made of the figure's own, which has words of the essay's in it: by some, such as `share`,
 * reader modes take a short paragraph for a button.
 */
export const findingId = (number: number | string): string => `Finding${number}`;
