import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Page } from 'playwright/test';
import { visit } from 'unist-util-visit';
import { attribute } from './html.ts';
import { sites } from './sites.ts';

/** What can make two pages of one template differ for an assistive tool: which element, of which class, stands in which. */
function shapesIn(tree: Root): Set<string> {
  const named = (element: Element) => {
    const { tagName, properties } = element;
    const states = ['role', 'lang', 'type'].map((name) => attribute(element, name));
    return [tagName, attribute(element, 'className'), ...states, Object.keys(properties).sort()].join('|');
  };
  const shapes = new Set<string>();
  visit(tree, 'element', (element, _, parent) => {
    shapes.add(`${parent?.type === 'element' ? named(parent) : ''} > ${named(element)}`);
  });
  return shapes;
}

/**
 * A few of many pages of one template, which between them have every element in every place it stands in. What is true
 * of the shape of these is true of all.
 *
 * @param paths paths of pages of the real site, such as `/sources/chen-1994/`
 */
export async function oneOfEachShape(paths: readonly string[]): Promise<string[]> {
  const pages = await Promise.all(
    paths.map(async (path) => {
      const html = await readFile(join(sites.real.outDir, path, 'index.html'), 'utf8');
      return { path, shapes: shapesIn(fromHtml(html)) };
    }),
  );
  const seen = new Set<string>();
  // Those with most in them first, or nearly every page would add something.
  return pages
    .sort((a, b) => b.shapes.size - a.shapes.size)
    .filter(({ shapes }) => {
      const before = seen.size;
      for (const shape of shapes) seen.add(shape);
      return seen.size > before;
    })
    .map(({ path }) => path);
}

/**
 * Leave of the rows and items of a page’s long lists one of each shape: the time that a rule takes grows with the
 * thousands of others, which it would say the same of.
 */
export const thinLists = (page: Page) =>
  page.evaluate(() => {
    const shapeOf = (element: globalThis.Element): string => {
      const attributes = [...element.attributes]
        .map(({ name, value }) =>
          ['class', 'role', 'lang', 'type'].includes(name) ? `${name}=${value}` : name,
        )
        .sort();
      const within = new Set([...element.children].map(shapeOf));
      return `${element.localName}[${attributes.join(' ')}](${[...within].join(' ')})`;
    };
    for (const list of document.querySelectorAll('main :is(ol, ul, tbody)')) {
      const seen = new Set<string>();
      for (const item of [...list.children]) {
        const shape = shapeOf(item);
        if (seen.has(shape)) item.remove();
        seen.add(shape);
      }
    }
  });
