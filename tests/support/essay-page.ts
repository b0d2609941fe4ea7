import { select, selectAll } from 'hast-util-select';
import type { Element, Root } from 'hast';
import type { BuiltPage } from './built-site.ts';
import { attribute, textOf, without } from './html.ts';
import { lettersIn, lettersOf } from './words.ts';

/**
 * Links to sections, sentences of the text set large, the fold of the notes, the second drawing and cards of other essays are
 * the page's own furniture; a mark beside another is hidden from listeners alone.
 */
const furniture =
  '.permalink, [aria-hidden=true]:not(.fallback-image), .drawing-narrow, .related-card, .notes-fold, button';

/** The text of an essay on its page, without what only the page has a use for. */
export const proseOn = ({ tree }: BuiltPage): Element =>
  without(furniture, select('.prose', tree) as Element);

/** The letters of an essay's page that a feed has: standfirst, In brief, text, notes, what was corrected. */
export function lettersInFeeds(page: BuiltPage): string {
  const { tree } = page;
  const brief = selectAll('.in-brief:has(> p:not(.support)) > :is(h2, p:not(.support))', tree);
  const corrections = selectAll('.history li:has(a)', tree);
  return [
    ...selectAll('.standfirst', tree).slice(0, 1).map(lettersIn),
    ...brief.map(lettersIn),
    lettersIn(without('svg', proseOn(page))),
    ...(corrections.length > 0 ? ['Corrections', ...corrections.map(lettersIn)] : []).map(lettersOf),
  ].join('');
}

/** What each picture of an essay's page shows, in order: its cover's alt, others' alts and the findings of drawings. */
export const alternativesOn = (page: BuiltPage): string[] => [
  ...selectAll('.essay-cover img', page.tree).map((cover) => attribute(cover, 'alt')),
  ...selectAll('img, svg', proseOn(page)).map((picture) =>
    picture.tagName === 'svg' ? findingOf(page.tree, picture) : attribute(picture, 'alt'),
  ),
];

/** What a drawing shows, as the element says that names it, without the number of its figure. */
export function findingOf(page: Root, drawing: Element): string {
  const finding = select(`[id="${attribute(drawing, 'ariaLabelledBy')}"]`, page);
  return finding ? textOf(without('.figure-number', finding)) : 'no finding';
}
