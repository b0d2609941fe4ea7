import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';

/**
 * Keep the links between marks and notes inside an item, and call them by the classes that feed readers know: NetNewsWire
 * opens `a.footnote` in place, and others tell `footnotes` and `reversefootnote` from the text. The ids carry the essay's
 * name, since several items may be shown on one page; they stand on links and list items, where Miniflux lets them be.
 *
 * @param name the essay's slug
 */
export function linkNotes(tree: Root, name: string): void {
  const lists = selectAll('section[data-footnotes]', tree);
  for (const list of lists) {
    list.properties['className'] = ['footnotes'];
    unfold(list);
  }
  const notes = lists.flatMap((list) => selectAll('li[id]', list));
  const links = selectAll('a[href^="#"]', tree);
  notes.forEach((note, index) => {
    const id = `fn-${name}-${index + 1}`;
    const inside = new Set(selectAll('a[href^="#"]', note));
    // A note may cite another source: that mark stands in a note itself.
    const marks = links.filter((link) => leadsTo(link, note) && !inside.has(link));
    marks.forEach((mark, at) => {
      const markId = `fnref-${name}-${index + 1}${at === 0 ? '' : `-${at + 1}`}`;
      for (const back of inside) if (leadsTo(back, mark)) become(back, 'reversefootnote', `#${markId}`);
      become(mark, 'footnote', `#${id}`);
      mark.properties['id'] = markId;
    });
    note.properties['id'] = id;
  });
}

/** On the page the list is folded, since each note opens at its mark; a reader application may have no other way to it. */
function unfold(list: Element) {
  list.children = list.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'details'
      ? child.children.filter((inner) => inner.type !== 'element' || inner.tagName !== 'summary')
      : [child],
  );
}

const leadsTo = ({ properties }: Element, { properties: { id } }: Element): boolean =>
  id !== undefined && properties['href'] === `#${String(id)}`;

function become(link: Element, className: string, href: string) {
  link.properties['className'] = [className];
  link.properties['href'] = href;
}
