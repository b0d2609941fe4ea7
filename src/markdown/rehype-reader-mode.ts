import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { readerModeClass } from '../text/reader-mode.ts';

/** Keep headings, notes and paragraphs in reader modes whatever words their ids are made of. */
export function rehypeReaderMode() {
  return (tree: Root) => {
    visit(tree, 'element', ({ properties }) => {
      const { id, className } = properties;
      const kept = typeof id === 'string' ? readerModeClass(id) : undefined;
      if (kept) properties['className'] = [...(Array.isArray(className) ? className : []), kept];
    });
  };
}
