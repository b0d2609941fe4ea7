import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { textOf } from './html.ts';
import { tree } from './markdown.ts';

const container = AstroContainer.create();

interface Given {
  props?: Record<string, unknown>;
  /** HTML of what stands between the component's tags. */
  children?: string;
}

/** A component drawn as a page would draw it, as a tree to be asked with `hast-util-select`. */
export async function drawn(
  component: AstroComponentFactory,
  { props = {}, children = '' }: Given,
): Promise<Root> {
  return tree(await (await container).renderToString(component, { props, slots: { default: children } }));
}

/** A layout drawn as a page by itself, with its `<html>`. */
export const drawnPage = async (layout: AstroComponentFactory, { props = {} }: Given): Promise<Root> =>
  fromHtml(await (await container).renderToString(layout, { props }));

/** What a reader reads of each element a selector finds. */
export const texts = (selector: string, root: Root): string[] => selectAll(selector, root).map(textOf);
