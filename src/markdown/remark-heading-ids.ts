import type { Root } from 'mdast';
import { headingIds } from '../prose/heading-ids.ts';

/** Give every heading its id, before anything else changes its words. */
export function remarkHeadingIds() {
  return (tree: Root) => {
    for (const { heading, id } of headingIds(tree)) {
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    }
  };
}
