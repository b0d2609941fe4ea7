import { scriptRuns } from '../../text/script-runs.ts';
import { element } from './dom.ts';
import { joined, makeExcerpt, type Stretch } from './excerpt.ts';
import type { Match } from './matches.ts';
import { likeness, type Passage, placedTokens, termsInCells } from '../passage.ts';
import type { Found } from './rank.ts';
import { sortOf } from '../record.ts';
import { markParameter } from './site-index.ts';
import { whyFound } from './why.ts';

/** Different words that are marked on the page a result leads to; more would be a page full of marks. */
const mostMarks = 8;

/** Characters from which a heading is a sentence, as a figure's is, and is set smaller. */
const longTitle = 90;

/** The table of a passage that holds what was asked for, where its text has none of that. */
function tableOf({ tables = [] }: Passage, matches: readonly Match[], terms: readonly string[]) {
  if (matches.length > 0) return undefined;
  const [best] = tables
    .map(({ caption, cells }) => ({ caption, held: termsInCells(cells, terms) }))
    .sort((a, b) => b.held.length - a.held.length);
  if (!best || best.held.length === 0) return undefined;
  return { caption: best.caption, marked: best.held.map((text) => ({ text, marked: true })) };
}

/** One result: what kind it is, its heading, the page that is part of, the words in their sentence, and why it is there. */
export function resultItem(
  { passage, matches }: Found,
  terms: readonly string[],
  isByDate = false,
): HTMLElement {
  const { kind, title, page, text } = passage;
  const date = isByDate || datesTell(kind) ? passage.date : undefined;
  const heading = markWords(title, terms);
  // A name is explained by its first sentence, wherever the word stands.
  const table = tableOf(passage, matches, terms);
  const excerpt = table
    ? makeExcerpt(table.caption, [])
    : makeExcerpt(text, matches, sortOf(kind) === 'name');
  const item = element('li', 'search-result');
  item.append(element('p', 'kicker', [kind, date].filter(Boolean).join(' · ')));
  const link = element('a', '', ...inline(heading));
  link.href = withMarks(passage.url, [...heading, ...excerpt, ...(table?.marked ?? [])]);
  const size = title.length > longTitle ? ' search-result-long' : '';
  item.append(element('p', `search-result-title${size}`, link));
  if (page !== undefined)
    item.append(element('p', 'search-result-page', ...inline([{ text: `in ${page}`, marked: false }])));
  if (excerpt.length > 0) item.append(element('p', 'search-excerpt', ...inline(excerpt)));
  const why = whyFound({ passage, matches }, terms);
  if (why.length > 0) item.append(element('p', 'search-excerpt search-why', ...inline(why)));
  return item;
}

/** A result in a line, below another of the same page. */
export function resultLine({ passage, matches }: Found, terms: readonly string[]): HTMLElement {
  const heading = markWords(passage.title, terms);
  const link = element('a', '', ...inline(heading));
  link.href = withMarks(passage.url, [...heading, ...makeExcerpt(passage.text, matches)]);
  return element('li', '', link);
}

/** Sources and notices are of their day; the parts of an essay are all of one, which its page gives. */
const datesTell = (kind: string): boolean => /^(?:Source|Correction|Letter|Forecast)/.test(kind);

/** A heading with the words of the query marked. */
function markWords(text: string, terms: readonly string[]): Stretch[] {
  const tokens = placedTokens(text);
  const stands = (term: string) => tokens.some(({ token }) => token === term);
  const answers = (token: string, term: string) => {
    const how = likeness(token, term);
    return stands(term) ? how === 'whole' || how === 'stem' : how !== undefined;
  };
  const places = joined(
    text,
    tokens.filter(({ token }) => terms.some((term) => answers(token, term))),
  );
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (start > at) stretches.push({ text: text.slice(at, start), marked: false });
    stretches.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), marked: false });
  return stretches;
}

/** Text with its marks, and with its language where that is another. */
const inline = (stretches: readonly Stretch[]): (string | HTMLElement)[] =>
  stretches.flatMap(({ text, marked }) => {
    const runs = scriptRuns(text).map(({ text: run, lang }) => {
      if (lang === undefined) return run;
      const span = element('span', '', run);
      span.lang = lang;
      return span;
    });
    return marked ? [element('mark', '', ...runs)] : runs;
  });

/** The address of a result with the words to be marked there. */
function withMarks(url: string, stretches: readonly Stretch[]): string {
  const marked = stretches.filter((stretch) => stretch.marked).map(({ text }) => text);
  const distinct = [...new Map(marked.map((text) => [text.toLowerCase(), text])).values()];
  const [path = '', anchor] = url.split('#');
  const parameters = new URLSearchParams(distinct.slice(0, mostMarks).map((text) => [markParameter, text]));
  return `${path}${distinct.length > 0 ? `?${parameters}` : ''}${anchor === undefined ? '' : `#${anchor}`}`;
}
