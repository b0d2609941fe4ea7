import type { Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** As ledger/passage-ids.ts makes them. */
const passageId = /^P[2-9a-z]{4}$/;

/**
 * Put a link to itself at the head of every paragraph with an id, and the ids of paragraphs that have become part of it.
 * The link is for who points at the paragraph, and holds no words: fifty of them would be fifty stops of the keyboard and
 * be read out fifty times. The same links, with words, stand in one list at the end (components/essay/PassageLinks.astro).
 */
export function rehypePassageLinks() {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      const { id, dataAlso } = node.properties;
      if (node.tagName !== 'p' || typeof id !== 'string' || !passageId.test(id)) return;
      delete node.properties['dataAlso'];
      const also = typeof dataAlso === 'string' ? dataAlso.split(' ') : [];
      node.children.unshift(
        h('a', { className: ['permalink'], href: `#${id}`, tabIndex: -1, ariaHidden: 'true' }),
        ...also.map((old) => h('span', { id: old })),
      );
    });
  };
}
