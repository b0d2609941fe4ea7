import { element } from './dom.ts';
import type { NumberAnswer } from './number-answer.ts';

/** Sources that are named; a row may rest on more, and its table names them all. */
const mostSources = 3;

/** A number above the results: what it is, the value, who says so, where it comes from. */
export function numberView({ measure, row, url, table, values }: NumberAnswer): HTMLElement {
  const view = element('section', 'search-number');
  view.setAttribute('aria-label', 'A number');
  view.append(element('p', 'kicker', 'From a table'), element('p', 'search-number-of', `${measure}, ${row}`));
  for (const { value, by, note, sources } of values) {
    const who = by.length > 0 ? [element('span', 'search-number-by', by.join('; '))] : [];
    view.append(element('p', 'search-number-value', element('strong', '', value), ...who));
    if (note !== undefined) view.append(element('p', 'search-number-note', note));
    if (sources.length > 0)
      view.append(
        element('p', 'search-number-note', 'Source: ', ...between(sources.slice(0, mostSources).map(linkTo))),
      );
  }
  view.append(element('p', 'search-number-note', 'Table: ', linkTo({ title: table.title, url })));
  return view;
}

/** The same in a sentence, for the status line. */
export const numberInWords = ({ measure, row, values }: NumberAnswer): string =>
  `${measure}, ${row}: ${values.map(({ value, by }) => [value, ...by.map((who) => `(${who})`)].join(' ')).join('; ')}.`;

function linkTo({ title, url }: { title: string; url: string }): HTMLAnchorElement {
  const link = element('a', '', title);
  link.href = url;
  return link;
}

const between = (links: readonly HTMLElement[]): (string | HTMLElement)[] =>
  links.flatMap((link, place) => (place === 0 ? [link] : ['; ', link]));
